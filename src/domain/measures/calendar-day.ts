import { TZDate } from '@date-fns/tz';
import { DAY } from '../model/instant';
import type { Instant } from '../model/instant';

/** A date on the wall calendar, without a time: whole days since 1 January 1970. */
export type CalendarDay = number;

/**
 * The calendar day of an instant is the date that a calendar on the wall shows then in the team's zone.
 *
 * `zone` is an IANA name such as `Europe/Berlin`; throws a `RangeError` if there is no such zone.
 * A day is a date and never 24 hours: the two days of the year with 23 and 25 hours are one day each. The zone
 * of the machine plays no part.
 */
export function calendarDay(at: Instant, zone: string): CalendarDay {
  const there = new TZDate(at, zone);
  const day = Date.UTC(there.getFullYear(), there.getMonth(), there.getDate()) / DAY;
  // date-fns takes a zone that does not exist for a date that does not exist.
  if (Number.isNaN(day)) throw new RangeError(`There is no zone ${zone}.`);
  return day;
}

/** The date in writing: `2026-11-21`. */
export function writtenDay(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 1 and Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
