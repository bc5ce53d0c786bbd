import { siteOffset } from './site-time';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A calendar day, as the instant of its midnight in UTC. */
export type Day = number;

/** The day on which an instant lies, or the last working day before it. */
export function lastWorkingDay(at: number): Day {
  const day = at - (((at % DAY) + DAY) % DAY);
  return isWorkingDay(day) ? day : lastWorkingDay(day - DAY);
}

/** The working day that is `count` working days later (or earlier, below zero). */
export function workingDaysFrom(day: Day, count: number): Day {
  const step = Math.sign(count) * DAY;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(reached) ? 1 : 0) reached += step;
  return reached;
}

/** The instant at which the site's clock shows `hour` (9.5 = half past nine) on that day. */
export function atHour(day: Day, hour: number): number {
  const shown = day + Math.round(hour * HOUR);
  return shown - siteOffset(shown);
}

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
