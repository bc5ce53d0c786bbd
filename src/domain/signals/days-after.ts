import { workingDaysBetween } from '../measures/business-days';
import { DAY, type Instant, instant } from '../model/instant';
import type { Past } from './signal';

const LONGEST_BREAK = 30;

/** The last instant that lies at most so many working days after `from`, and not after the reading. */
export function workingDaysAfter(from: Instant, days: number, { settings, readAt }: Past): Instant {
  let until = from;
  for (let ahead = 1; ahead <= days + LONGEST_BREAK; ahead += 1) {
    const next = instant(from + ahead * DAY);
    const between = workingDaysBetween(from, next, settings.calendar);
    if (between.kind === 'unknown' || between.days > days) break;
    until = next;
  }
  return until < readAt ? until : readAt;
}
