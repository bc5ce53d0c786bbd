import { calendarDay } from '../measures/calendar-day';
import { DAY, type Instant } from '../model/instant';
import type { Round } from '../model/check-in';

/** After so many days a round that nobody closed is closed by itself. */
export const DAYS_OPEN = 14;

/** A round is overdue from the fifteenth day after that of its opening, by the calendar on the wall in the board's zone. */
export function isOverdue({ openedOn }: Round, now: Instant, zone: string): boolean {
  return calendarDay(now, zone) - Date.parse(openedOn) / DAY > DAYS_OPEN;
}
