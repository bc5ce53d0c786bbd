import type { SprintSpan } from '../model/ledger';
import type { WorkItem } from '../model/work-item';
import type { DoneRule } from './done';
import type { Stay } from './membership';

/** One item seen from one sprint: all that the rules of origin, fate and change look at. */
export interface ItemInSprint {
  readonly item: WorkItem;
  /** Its stays in this sprint, oldest first; `unknown` when its Sprint history cannot be told. */
  readonly stays: readonly Stay[] | 'unknown';
  readonly span: SprintSpan;
  readonly isDone: DoneRule;
}
