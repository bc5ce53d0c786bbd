import { DAY, HOUR, instant } from '../model/instant';
import type { Instant } from '../model/instant';
import { calendarDay } from './calendar-day';
import type { CalendarDay } from './calendar-day';

/** No zone is further from UTC than that. */
const FURTHEST_ZONE = 15 * HOUR;

/** So many days are listed at most; a sprint that is longer shows its last ones. */
const MOST_DAYS = 60;

/**
 * The ends of the days are the last milliseconds of each calendar day from that of `from` to that of `to`, in the zone;
 * the last one is `to` itself. Oldest first, at most the last 60. Throws a `RangeError` if there is no such zone.
 */
export function dayEnds(from: Instant, to: Instant, zone: string): Instant[] {
  const last = calendarDay(to, zone);
  const first = Math.max(calendarDay(from, zone), last - MOST_DAYS + 1);
  const ends: Instant[] = [];
  for (let day = first; day < last; day += 1) ends.push(endOfDay(day, zone));
  return [...ends, to];
}

/** Halves the stretch around midnight UTC until the millisecond before the next day is found. */
function endOfDay(day: CalendarDay, zone: string): Instant {
  let inside = (day + 1) * DAY - FURTHEST_ZONE;
  let after = (day + 1) * DAY + FURTHEST_ZONE;
  while (after - inside > 1) {
    const middle = Math.floor((inside + after) / 2);
    if (calendarDay(instant(middle), zone) <= day) inside = middle;
    else after = middle;
  }
  return instant(inside);
}
