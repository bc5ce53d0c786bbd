import type { Chance } from '../chance';
import { present } from '../present';
import { atHour, lastWorkingDay, workingDaysFrom } from './working-days';
import type { Day } from './working-days';

/** The running sprint's place in a team's calendar: 16 closed ones before it, the planned one after it. */
export const RUNNING = 16;
export const PLANNED = RUNNING + 1;
/** Work is prepared up to this sprint, though it does not exist yet. */
export const LAST_PREPARED = 20;
/** Work began to be collected five sprint lengths before the first sprint. */
export const FIRST_FRAME = -6;

const DAYS = 10;
const OPENS = 9;
const HOURS = 8;

/** Two weeks of one team, with a sprint in them from number 0 on. */
export interface SprintFrame {
  readonly startedAt: number;
  readonly plannedEnd: number;
  readonly closedAt: number;
  /**
   * The instant at a place on the line of working time from 0 (nine o'clock on day 1) to 10 (five o'clock on
   * day 10); a later place is a later instant.
   */
  readonly at: (place: number) => number;
}

/** Working days by which one sprint was closed later (or earlier, below zero) than planned. */
export type CloseShifts = Readonly<Record<number, number>>;

/** All frames of a team, by number, so that `now` lies on working day 6 of the running sprint. */
export function sprintFrames(
  now: number,
  shifts: CloseShifts,
  chance: Chance,
): ReadonlyMap<number, SprintFrame> {
  const anchor = workingDaysFrom(lastWorkingDay(now), -5);
  const frames = new Map<number, SprintFrame>();
  for (let number = FIRST_FRAME; number <= LAST_PREPARED; number++) {
    const from = Math.max(0, shifts[number - 1] ?? 0);
    const to = DAYS + (shifts[number] ?? 0);
    const first = workingDaysFrom(anchor, (number - RUNNING) * DAYS);
    const days = Array.from({ length: to - from }, (_, index) => workingDaysFrom(first, from + index));
    frames.set(number, frameOf(days, workingDaysFrom(first, DAYS - 1), chance));
  }
  return frames;
}

function frameOf(days: readonly Day[], lastPlannedDay: Day, chance: Chance): SprintFrame {
  const at = (place: number): number => {
    const passed = (Math.min(Math.max(place, 0), DAYS - 0.001) * days.length) / DAYS;
    const day = present(days[Math.floor(passed)], 'a working day');
    return atHour(day, OPENS + (passed % 1) * HOURS);
  };
  return {
    startedAt: at(chance.within(0.18, 0.24)),
    closedAt: at(chance.within(9.7, 9.84)),
    plannedEnd: atHour(lastPlannedDay, 15),
    at,
  };
}
