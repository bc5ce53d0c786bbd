import type { Instant } from './instant';
import type { Known } from './unknown';

export type SprintId = number;

/** A Jira sprint as the site describes it today, plus what was recorded while it started. */
export interface Sprint {
  readonly id: SprintId;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal: string | null;
  /** The board that owns the sprint; another board may show it too. */
  readonly originBoardId: number | null;
  /** The start as it was typed. */
  readonly startDate: Instant | null;
  /** The planned end; never the real one. */
  readonly endDate: Instant | null;
  /** The click on "Start sprint", where the API gives it (Data Center). */
  readonly activatedDate: Instant | null;
  /** The close; on a running sprint: an earlier close, so it was reopened. */
  readonly completeDate: Instant | null;
  readonly recorded: RecordedSprint | null;
}

/** What was recorded live, because Jira forgets it. */
export interface RecordedSprint {
  /** The first receipt of Jira's "sprint started" event. */
  readonly startedAt: Instant | null;
  /** Whether a re-read after that event showed the sprint active. */
  readonly seenActive: boolean;
  /** `null` = there was none. */
  readonly goalAtStart: Known<string | null>;
  /** When the team pressed "Planning is finished". */
  readonly planningFinishedAt: Instant | null;
  readonly reopenedAt: Instant | null;
}
