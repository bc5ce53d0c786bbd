import type { Column } from './board';
import type { Instant } from './instant';
import type { SprintId } from './sprint';

/** What a closed sprint is judged by once it was read after its close, whatever is configured later. */
export interface FrozenSprint {
  readonly sprintId: SprintId;
  /** When it was read after its close: the instant that `columns` and `offBoardIds` were Jira's answer. */
  readonly frozenAt: Instant;
  /** The board's columns then, from left to right. */
  readonly columns: readonly Column[];
  /** Items of the sprint that the board's filter did not return then. */
  readonly offBoardIds: readonly string[];
  /** Every item that had ever named the sprint then; absent = all whose history names it now. */
  readonly itemIds?: readonly string[];
}
