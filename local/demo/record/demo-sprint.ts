/** A sprint of the demo with all its dates, also those that lie ahead of the present. */
export interface DemoSprint {
  readonly id: number;
  readonly name: string;
  readonly boardId: number;
  readonly goal: string;
  readonly createdAt: number;
  /** The start as typed; `null` = never started. */
  readonly startDate: number | null;
  readonly endDate: number | null;
  readonly completeDate: number | null;
  /** A deleted sprint stays in histories and nowhere else. */
  readonly deleted: boolean;
}

export type SprintState = 'future' | 'active' | 'closed';

export function sprintStateAt(sprint: DemoSprint, now: number): SprintState {
  if (sprint.completeDate !== null && sprint.completeDate <= now) return 'closed';
  return sprint.startDate !== null && sprint.startDate <= now ? 'active' : 'future';
}
