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

/**
 * The set of a sprint is every item that was in it at some instant from its start to its end:
 * in at the start, or entered after it and not after the end. An item whose Sprint history cannot be told belongs to
 * the sprints that its field names today.
 */
export function belongsToSet(stays: readonly Stay[] | 'unknown', { start, end }: SprintSpan): boolean {
  if (stays === 'unknown') return true;
  return stays.some(({ enteredAt, leftAt }) => enteredAt <= end && (leftAt === null || leftAt > start));
}
