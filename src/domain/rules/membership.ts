import type { Instant } from '../model/instant';
import type { SprintId } from '../model/sprint';
import type { WorkItem } from '../model/work-item';
import type { KnownTrack } from './value-at';

/** One uninterrupted membership of an item in a sprint: from `enteredAt` on, until before `leftAt`. */
export interface Stay {
  readonly enteredAt: Instant;
  readonly leftAt: Instant | null;
}

/**
 * An item is in a sprint while its Sprint field names the sprint's id; only a change of that is an entry or a leaving.
 * A value set at creation has no history entry, so such a stay begins with the item.
 * One walk over the item's history answers for all of its sprints; stays are oldest first.
 */
export function staysBySprint(
  item: WorkItem,
  sprints: KnownTrack<readonly SprintId[]>,
): Map<SprintId, Stay[]> {
  const open = new Map<SprintId, Instant>(sprints.initial.map((id) => [id, item.createdAt]));
  const stays = new Map<SprintId, Stay[]>();
  for (const { at, to } of sprints.flips) {
    for (const [id, enteredAt] of open) {
      if (to.includes(id)) continue;
      open.delete(id);
      append(stays, id, { enteredAt, leftAt: at });
    }
    for (const id of to) if (!open.has(id)) open.set(id, at);
  }
  for (const [id, enteredAt] of open) append(stays, id, { enteredAt, leftAt: null });
  return stays;
}

/** Whether one of the stays holds at the instant: an entry at exactly then counts, a leaving at exactly then too. */
export function isInAt(stays: readonly Stay[], at: Instant): boolean {
  return stays.some(({ enteredAt, leftAt }) => enteredAt <= at && (leftAt === null || leftAt > at));
}

/** The first entry after `start`, up to and including `end`; `null` when there was none. */
export function firstEntryInside(stays: readonly Stay[], start: Instant, end: Instant): Instant | null {
  return stays.find(({ enteredAt }) => enteredAt > start && enteredAt <= end)?.enteredAt ?? null;
}

/** The last leaving after `start`, up to and including `end`; `null` when there was none. */
export function lastLeavingInside(stays: readonly Stay[], start: Instant, end: Instant): Instant | null {
  const left = stays.flatMap(({ leftAt }) =>
    leftAt !== null && leftAt > start && leftAt <= end ? [leftAt] : [],
  );
  return left.at(-1) ?? null;
}

function append(stays: Map<SprintId, Stay[]>, id: SprintId, stay: Stay): void {
  const before = stays.get(id);
  if (before === undefined) stays.set(id, [stay]);
  else before.push(stay);
}
