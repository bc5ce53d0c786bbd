import type { Change } from '../model/change';
import type { Instant } from '../model/instant';
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
  return [...moves(seen, seen.stays), ...reEstimates(seen, seen.stays), ...reopenings(seen, seen.stays)];
}

/** The order of changes: oldest first, then by item, then as they are told. */
export function byInstant(first: Change, second: Change): number {
  return first.at - second.at || compareIds(first.itemId, second.itemId);
}

function moves(seen: ItemInSprint, stays: readonly Stay[]): Change[] {
  const { item, span, isDone } = seen;
  const inside = (at: Instant): boolean => at > span.start && at <= span.end;
  return stays.flatMap(({ enteredAt, leftAt }): Change[] => {
    const entered: Change = {
      ...changeAt(seen, enteredAt),
      kind: 'entered',
      estimate: estimateAt(item, enteredAt),
      created: enteredAt === item.createdAt,
      alreadyDone: doneAt(item, enteredAt, isDone) === true,
    };
    const left = leftAt !== null && inside(leftAt) ? [leftChange(seen, leftAt)] : [];
    return inside(enteredAt) ? [entered, ...left] : left;
  });
}

function leftChange(seen: ItemInSprint, at: Instant): Change {
  return {
    ...changeAt(seen, at),
    kind: 'left',
    estimate: estimateAt(seen.item, at),
  };
}

function reEstimates(seen: ItemInSprint, stays: readonly Stay[]): Change[] {
  const { item, span } = seen;
  const firstEntry = stays.find(({ leftAt }) => leftAt === null || leftAt > span.start)?.enteredAt;
  if (item.estimate.kind === 'unknown' || firstEntry === undefined) return [];
  const from = firstEntry > span.start ? firstEntry : span.start;
  return flipsInside(item.estimate, from, span.end).map((flip) => ({
    ...changeAt(seen, flip.at),
    kind: 're-estimated',
    from: flip.from,
    to: flip.to,
    whileOut: !isInAt(stays, flip.at),
  }));
}

function reopenings(seen: ItemInSprint, stays: readonly Stay[]): Change[] {
  const { item, span, isDone } = seen;
  if (item.status.kind === 'unknown') return [];
  return flipsInside(item.status, span.start, span.end)
    .filter(({ at, from, to }) => isDone(from) === true && isDone(to) === false && isInAt(stays, at))
    .map(({ at }) => ({
      ...changeAt(seen, at),
      kind: 'reopened',
      estimate: estimateAt(item, at),
    }));
}

function changeAt({ item, span }: ItemInSprint, at: Instant) {
  const aroundTheStart = span.startSource !== 'activated' && at - span.start <= START_TOLERANCE;
  return { itemId: item.id, key: item.key, at, aroundTheStart };
}
