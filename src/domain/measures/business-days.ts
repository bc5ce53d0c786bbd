import { DAY, instant } from '../model/instant';
import type { Instant } from '../model/instant';
import type { WorkingCalendar } from '../model/working-calendar';
import { calendarDay, weekdayOf } from './calendar-day';
import type { CalendarDay } from './calendar-day';
import { unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

export interface WorkingDays {
  readonly kind: 'measured';
  readonly days: number;
}

export interface DayOfSprint {
  readonly kind: 'measured';
  /** From 1; 0 before the first working day. More than `of` when the sprint runs on after its planned end. */
  readonly day: number;
  /** `null` without a planned end. */
  readonly of: number | null;
}

const NO_WORKING_DAY = unknownBecause('No day of the week is marked as a working day.');

/**
 * The distance in working days is the number of working days after the day of `from`, up to and including the
 * day of `to`, in the team's zone; backwards it is negative.
 *
 * Whole days: the hour plays no part. Same day: 0. Distances add up: there and on is there plus on.
 * Unknown when the team has no working day. Throws a `RangeError` if the zone does not exist.
 * Example: from a Friday evening to the Monday after, Monday to Friday → 1.
 * Source: a convention of ours, as with date-fns' business days (no evidence needed).
 */
export function workingDaysBetween(
  from: Instant,
  to: Instant,
  calendar: WorkingCalendar,
): WorkingDays | UnknownMeasure {
  if (calendar.workingDays.length === 0) return NO_WORKING_DAY;
  const [first, last] = [calendarDay(from, calendar.zone), calendarDay(to, calendar.zone)];
  // Not `-days`, which would make a −0 of no day.
  if (first > last) return { kind: 'measured', days: 0 - workingDaysIn(last + 1, first, calendar) };
  return { kind: 'measured', days: workingDaysIn(first + 1, last, calendar) };
}

/**
 * The day of a sprint is the number of working days from the day of its start to that of the instant, both included.
 *
 * Before the first working day it is 0; on a free day it is that of the last working day. `of` counts the same up to
 * the planned end; an end at midnight ends the day before. Unknown when the team has no working day.
 * Example: started on Monday at 10:00, two weeks to Friday 17:00, Monday to Friday: the second Monday is day 6 of 10.
 * Source: a convention of ours (no evidence needed).
 */
export function dayOfSprint(
  at: Instant,
  sprint: { readonly start: Instant; readonly plannedEnd: Instant | null },
  calendar: WorkingCalendar,
): DayOfSprint | UnknownMeasure {
  if (calendar.workingDays.length === 0) return NO_WORKING_DAY;
  const first = calendarDay(sprint.start, calendar.zone);
  const day = workingDaysIn(first, calendarDay(at, calendar.zone), calendar);
  if (sprint.plannedEnd === null) return { kind: 'measured', day, of: null };
  const last = calendarDay(instant(sprint.plannedEnd - 1), calendar.zone);
  return { kind: 'measured', day, of: workingDaysIn(first, last, calendar) };
}

const WEEK = 7;

/**
 * From the first day to the last, both included; 0 when the last lies before the first. Counted week by week, as a mistyped
 * year must not take longer.
 */
function workingDaysIn(first: CalendarDay, last: CalendarDay, calendar: WorkingCalendar): number {
  const workingDays = [...new Set(calendar.workingDays)];
  const perWeekday = workingDays.map((weekday) => {
    const ahead = (weekday - weekdayOf(first) + WEEK) % WEEK;
    return Math.max(0, Math.floor((last - first - ahead) / WEEK) + 1);
  });
  const all = perWeekday.reduce((sum, days) => sum + days, 0);
  const free = [...new Set(calendar.holidays)].filter((written) => {
    const day = Date.parse(written) / DAY;
    return day >= first && day <= last && workingDays.includes(weekdayOf(day));
  });
  return all - free.length;
}
