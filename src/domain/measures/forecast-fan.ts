import { quickselect } from 'simple-statistics';
import type { ForecastStep } from '../model/velocity';
import { requireAmounts } from './amounts';
import { FEWEST_FOR_FORECAST } from './forecast';
import type { RandomSource } from './random-source';
import { tooFewSprints } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

const RUNS = 5000;

/** How far ahead the past is asked. */
export const FARTHEST_AHEAD = 30;

/** The steps of a forecast, from the next sprint on. */
export interface ForecastFan {
  readonly kind: 'measured';
  readonly steps: readonly ForecastStep[];
}

/**
 * The forecast by sprints says how much gets done within one, two … thirty sprints: half of the time at least `half`,
 * in 85 of 100 cases at least `most`, by drawing from the team's own completed sprints 5,000 times.
 *
 * Amounts in one unit; the random list is handed in, so the same input gives the same answer.
 * Unknown under 6 sprints. Source and limits as in `forecast.ts`.
 */
export function forecastFan(
  completed: readonly number[],
  random: RandomSource,
): ForecastFan | UnknownMeasure {
  requireAmounts(completed);
  if (completed.length < FEWEST_FOR_FORECAST) return tooFewSprints(FEWEST_FOR_FORECAST, completed.length);
  const past = completed.toSorted((one, other) => one - other);
  const done = Array<number>(RUNS).fill(0);
  const steps: ForecastStep[] = [];
  for (let sprints = 1; sprints <= FARTHEST_AHEAD; sprints += 1) {
    for (let run = 0; run < RUNS; run += 1) {
      const drawn = past[Math.floor(random(run * FARTHEST_AHEAD + sprints - 1) * past.length)] ?? 0;
      done[run] = (done[run] ?? 0) + drawn;
    }
    const runs = [...done];
    steps.push({ sprints, half: reachedIn(0.5, runs), most: reachedIn(0.85, runs) });
  }
  return { kind: 'measured', steps };
}

/** What at least the given share of the runs reached; seeks that one place and leaves the runs in another order. */
function reachedIn(share: number, runs: number[]): number {
  const place = Math.floor((1 - share) * runs.length);
  quickselect(runs, place);
  return runs[place] ?? 0;
}
