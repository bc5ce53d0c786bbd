import { DAY, HOUR, type Instant, instant } from '../model/instant';
import type { LatePlan, SprintSpan } from '../model/ledger';
import type { Sprint } from '../model/sprint';
import { doneAt } from './done-at';
import { estimateAt } from './estimate-at';
import { firstEntryInside, isInAt, type Stay } from './membership';
import { sizeOf } from './size';
import type { ItemInSprint } from './sprint-set';
import { valueAt } from './value-at';

/** With fewer items at the start, and more than so many on the first day, a sprint was planned after the start button. */
export const STARTED_WITH = 2;
export const CAME_ON_FIRST_DAY = 3;
export const FIRST_DAY = DAY;

/** No planning is called longer than this, whenever somebody says that it is finished. */
const LONGEST_PLANNING = 48 * HOUR;

/**
 * A sprint that was started almost empty, filled on its first day and then said to be planned is committed to what was in
 * it, and not done, at that instant. `null` = it was not started so, nobody said so after the start, or what was done then
 * cannot be told. The ledger keeps its origins, as Jira counts them.
 */
export function latePlanOf(
  seen: readonly ItemInSprint[],
  sprint: Sprint,
  span: SprintSpan,
  mapped: ReadonlySet<string>,
): LatePlan | null {
  const readAt = planningFinished(sprint, span);
  if (readAt === null || readAt === span.start || readAt > span.end) return null;
  const allStays = seen.map(({ stays }) => stays);
  if (!startedEmpty(allStays, span)) return null;
  const inIt = seen.filter(({ stays }) => stays === 'unknown' || isInAt(stays, readAt));
  const isUntold = inIt.some((one) => one.stays === 'unknown' || doneThen(one, readAt) === 'unknown');
  if (isUntold) return null;
  const planned = inIt.filter((one) => doneThen(one, readAt) === false);
  return {
    readAt,
    itemIds: planned.map(({ item }) => item.id),
    size: sizeOf(planned.map((one) => estimateThen(one, readAt, mapped))),
  };
}

/**
 * When the team said that planning is finished: never before the start, and never later than 48 hours after it.
 * `null` = nobody said so.
 */
export function planningFinished({ recorded }: Sprint, { start }: SprintSpan): Instant | null {
  const said = recorded?.planningFinishedAt ?? null;
  return said === null ? null : instant(Math.min(Math.max(said, start), start + LONGEST_PLANNING));
}

/** Whether fewer than two items were in a sprint at its start and more than three came in on its first day. */
export function startedEmpty(
  allStays: readonly (readonly Stay[] | 'unknown')[],
  { start, end }: SprintSpan,
): boolean {
  let atStart = 0;
  for (const stays of allStays) {
    if (stays === 'unknown' || isInAt(stays, start)) atStart += 1;
    if (atStart === STARTED_WITH) return false;
  }
  return cameOnFirstDay(allStays, { start, end }) > CAME_ON_FIRST_DAY;
}

/** How many items came into a sprint on its first day. */
export function cameOnFirstDay(
  allStays: readonly (readonly Stay[] | 'unknown')[],
  { start, end }: Pick<SprintSpan, 'start' | 'end'>,
): number {
  const firstDayEnds = instant(Math.min(end, start + FIRST_DAY));
  return allStays.filter(
    (stays) => stays !== 'unknown' && firstEntryInside(stays, start, firstDayEnds) !== null,
  ).length;
}

function doneThen({ item, isDone }: ItemInSprint, at: Instant) {
  return doneAt(item, at, isDone);
}

/** An item in a status without a column counts 0, as it does in a commitment at the start. */
function estimateThen({ item }: ItemInSprint, at: Instant, mapped: ReadonlySet<string>) {
  const estimate = estimateAt(item, at);
  const isMapped = item.status.kind === 'unknown' || mapped.has(valueAt(item.status, at));
  return isMapped || estimate === null ? estimate : 0;
}
