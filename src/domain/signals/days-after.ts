import { workingDaysBetween } from '../measures/business-days';
import { DAY, type Instant, instant } from '../model/instant';
import type { WorkingCalendar } from '../model/working-calendar';
import type { Past } from './signal';
import { threshold } from './thresholds';

/** The time after a close in which something is looked for: `null` as long as it is not over at the reading. */
export function daysAfterClose(close: Instant, days: number, { settings, readAt }: Past): Instant | null {
  const until = workingDaysAfter(close, days, settings.calendar);
  return until === null || until > readAt ? null : until;
}

/** The last instant that lies at most so many working days after `from`; `null` when the team has no working day. */
function workingDaysAfter(from: Instant, days: number, calendar: WorkingCalendar): Instant | null {
  let until = from;
  for (let ahead = 1; ahead <= days + threshold('longestBreakDays'); ahead += 1) {
    const next = instant(from + ahead * DAY);
    const between = workingDaysBetween(from, next, calendar);
    if (between.kind === 'unknown') return null;
    if (between.days > days) break;
    until = next;
  }
  return until;
}
