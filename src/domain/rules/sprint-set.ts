import type { SprintSpan } from '../model/ledger';
import type { Stay } from './membership';

/**
 * The set of a sprint is every item that was in it at some instant from its start to its end:
 * in at the start, or entered after it and not after the end. An item whose Sprint history cannot be told belongs to
 * the sprints that its field names today.
 */
export function belongsToSet(stays: readonly Stay[] | 'unknown', { start, end }: SprintSpan): boolean {
  if (stays === 'unknown') return true;
  return stays.some(({ enteredAt, leftAt }) => enteredAt <= end && (leftAt === null || leftAt > start));
}
