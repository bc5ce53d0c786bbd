import type { OfBoard } from './of-board';

export interface BriefQuestion extends OfBoard {
  /** Absent: the sprint that closed last, else the running one. */
  readonly sprintId?: number;
  readonly zone?: string;
}

/** What a team takes to its retrospective, as Markdown. A running sprint's carries scope facts only. */
export interface Brief {
  readonly sprint: string;
  readonly fileName: string;
  readonly markdown: string;
}
