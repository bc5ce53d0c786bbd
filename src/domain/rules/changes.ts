import type { Change } from '../model/change';
import type { Instant } from '../model/instant';
import type { SprintSpan } from '../model/ledger';
import { doneAt } from './done-at';
import { estimateAt } from './estimate-at';
import type { ItemInSprint } from './sprint-set';
import { compareIds } from './item-order';
import { isInAt, type Stay } from './membership';
import { START_TOLERANCE } from './span';
import { flipsInside } from './value-at';

/**
 * A change is what moved the sprint's scope after its start and not after its end: an item entered or left,
 * was re-estimated from its first membership on (also while it was out), or was re-opened while in the sprint.
 * Removed and back again are two changes, even though the net is zero.
 */
export function changesOf(seen: ItemInSprint): Change[] {
  if (seen.stays === 'unknown') return [];
  return moves(seen, seen.stays).concat(reEstimates(seen, seen.stays), reopenings(seen, seen.stays));
}

/** The order of changes: oldest first, then by item, then as they are told. */
export function byInstant(first: Change, second: Change): number {
  return first.at - second.at || compareIds(first.itemId, second.itemId);
}

function moves(seen: ItemInSprint, stays: readonly Stay[]): Change[] {
  const { start, end } = seen.span;
  const changes: Change[] = [];
  for (const { enteredAt, leftAt } of stays) {
    if (enteredAt > start && enteredAt <= end) changes.push(enteredChange(seen, enteredAt));
    if (leftAt !== null && leftAt > start && leftAt <= end)
      changes.push(estimatedChange('left', seen, leftAt));
  }
  return changes;
}

// Built field by field: a spread for each of a hundred thousand changes would cost more than all the rest.
function enteredChange({ item, span, isDone }: ItemInSprint, at: Instant): Change {
  return {
    kind: 'entered',
    itemId: item.id,
    key: item.key,
    at,
    aroundTheStart: isAroundTheStart(span, at),
    estimate: estimateAt(item, at),
    created: at === item.createdAt,
    alreadyDone: doneAt(item, at, isDone) === true,
  };
}

function estimatedChange(kind: 'left' | 'reopened', { item, span }: ItemInSprint, at: Instant): Change {
  const aroundTheStart = isAroundTheStart(span, at);
  return { kind, itemId: item.id, key: item.key, at, aroundTheStart, estimate: estimateAt(item, at) };
}

function reEstimates({ item, span }: ItemInSprint, stays: readonly Stay[]): Change[] {
  const firstEntry = stays.find(({ leftAt }) => leftAt === null || leftAt > span.start)?.enteredAt;
  if (item.estimate.kind === 'unknown' || firstEntry === undefined) return [];
  const since = firstEntry > span.start ? firstEntry : span.start;
  return flipsInside(item.estimate, since, span.end).map(({ at, from, to }) => ({
    kind: 're-estimated',
    itemId: item.id,
    key: item.key,
    at,
    aroundTheStart: isAroundTheStart(span, at),
    from,
    to,
    whileOut: !isInAt(stays, at),
  }));
}

function reopenings(seen: ItemInSprint, stays: readonly Stay[]): Change[] {
  const { item, span, isDone } = seen;
  if (item.status.kind === 'unknown') return [];
  return flipsInside(item.status, span.start, span.end)
    .filter(({ at, from, to }) => isDone(from) === true && isDone(to) === false && isInAt(stays, at))
    .map(({ at }) => estimatedChange('reopened', seen, at));
}

function isAroundTheStart({ start, startSource }: SprintSpan, at: Instant): boolean {
  return startSource !== 'activated' && at - start <= START_TOLERANCE;
}
