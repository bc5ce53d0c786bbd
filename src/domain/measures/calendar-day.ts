import { DAY } from '../model/instant';
import type { Instant } from '../model/instant';

/** A date on the wall calendar, without a time: whole days since 1 January 1970. */
export type CalendarDay = number;

/** Making a formatter takes about 0.1 ms, so each zone's is kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of an instant is the date that a calendar on the wall shows then in the team's zone.
 *
 * `zone` is an IANA name such as `Europe/Berlin`; throws a `RangeError` if there is no such zone.
 * A day is a date and never 24 hours: the two days of the year with 23 and 25 hours are one day each. The zone
 * of the machine plays no part, which is why this is not done with date-fns: its functions read that zone.
 */
export function calendarDay(at: Instant, zone: string): CalendarDay {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError('The calendar gave no date.');
  }
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The date in writing: `2026-11-21`. */
export function writtenDay(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 1 and Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
