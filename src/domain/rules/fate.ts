import type { ClosedFate } from '../model/ledger';
import { doneAt } from './done-at';
import type { ItemInSprint } from './sprint-set';
import { lastMovesToDone } from './last-move-to-done';
import { isInAt, type Stay } from './membership';

/**
 * At the end an item is `removed` if it is not in the sprint (also when it was finished after it left),
 * `carried-over` if it is in and not done, and, in and done, `completed` if its last move to done happened
 * after the start while it was in this sprint, else `completed-elsewhere`.
 * A change at exactly the end is inside. `unknown` when the past allows more than one of these.
 */
export function fateOf(seen: ItemInSprint): ClosedFate {
  const { item, stays, span, isDone } = seen;
  if (stays === 'unknown') return 'unknown';
  if (!isInAt(stays, span.end)) return 'removed';
  const done = doneAt(item, span.end, isDone);
  if (done === 'unknown') return 'unknown';
  return done ? fateOfDone(seen, stays) : 'carried-over';
}

function fateOfDone({ item, span, isDone }: ItemInSprint, stays: readonly Stay[]): ClosedFate {
  if (item.status.kind === 'unknown') return 'unknown';
  const moves = lastMovesToDone(item.createdAt, item.status, span.end, isDone);
  const inside = moves.filter((at) => at > span.start && isInAt(stays, at));
  if (inside.length === 0) return 'completed-elsewhere';
  return inside.length === moves.length ? 'completed' : 'unknown';
}
