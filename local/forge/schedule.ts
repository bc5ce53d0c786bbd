import type { ScheduledTrigger } from './manifest/trigger';
import type { Timers } from './queue/timers';
import type { WorkInHand } from './work-in-hand';

const MINUTE = 60_000;
const INTERVALS: Readonly<Record<ScheduledTrigger['interval'], number>> = {
  fiveMinute: 5 * MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};

/** As on the platform, where a schedule begins some five minutes after the app came. */
const FIRST_AFTER = 5 * MINUTE;

export interface ScheduleParts {
  readonly scheduled: readonly ScheduledTrigger[];
  /** Calls the function, without a user; what it answers is ignored. */
  readonly run: (scheduled: ScheduledTrigger) => Promise<unknown>;
  readonly timers: Timers;
  readonly work: WorkInHand;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/**
 * Runs what the manifest schedules. A run that throws is not tried again before its next turn, and turns that were
 * missed while the clock was moved on are made up for by one run.
 */
export function openSchedule({ scheduled, run, timers, work, now, log }: ScheduleParts): void {
  function plan(one: ScheduledTrigger, instant: number): void {
    timers.at(instant, `schedule ${one.key}`, () => {
      plan(one, now() + INTERVALS[one.interval]);
      work.track(attempt(one));
    });
  }

  async function attempt(one: ScheduledTrigger): Promise<void> {
    try {
      await run(one);
    } catch (thrown) {
      log(`schedule ${one.key}: ${thrown instanceof Error ? thrown.name : 'an error'} ended a run`);
    }
  }

  for (const one of scheduled) plan(one, now() + FIRST_AFTER);
}
