import { tz } from '@date-fns/tz';
import { eachDayOfInterval, endOfDay, max, subDays } from 'date-fns';
import { instant } from '../model/instant';
import type { Instant } from '../model/instant';
import { calendarDay } from './calendar-day';

/** So many days are listed at most; a sprint that is longer shows its last ones. */
const MOST_DAYS = 60;

/**
 * The ends of the days are the last milliseconds of each calendar day from that of `from` to that of `to`, in the zone;
 * the last one is `to` itself. Oldest first, at most the last 60. Throws a `RangeError` if there is no such zone.
 */
export function dayEnds(from: Instant, to: Instant, zone: string): Instant[] {
  // Refuses a zone that does not exist.
  calendarDay(to, zone);
  const there = { in: tz(zone) };
  const start = max([from, subDays(to, MOST_DAYS - 1, there)], there);
  const days = eachDayOfInterval({ start, end: to }, there);
  return [...days.slice(0, -1).map((day) => instant(endOfDay(day, there).getTime())), to];
}
