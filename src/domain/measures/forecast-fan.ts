import { quickselect } from 'simple-statistics';
import type { ForecastStep } from '../model/velocity';
import { requireAmounts } from './amounts';
import type { RandomSource } from './random-source';
import { tooFewSprints, unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** So many completed sprints are needed to draw from. */
const FEWEST_FOR_FORECAST = 6;

const RUNS = 5000;

/** Ten times 0.1 is not quite 1 to a computer, and is told as 1. */
const DIGITS = 9;

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
 * Amounts in one unit, at least 0, the order of sprints does not matter; the random list is handed in, so the same input
 * gives the same answer. Unknown under 6 sprints, and when nothing was completed in any of them.
 * Example: done before 12, 25, 30, 33, 36 and 41 → 310 within 11 sprints half of the time, within 12 in 85 of 100 cases.
 * Source: the bootstrap, Efron 1979 (grade A for the method); for sprints common practice only (grade C): it takes them as
 * independent and the team, its pace and the work left as they are. Never a hint.
 */
export function forecastFan(
  completed: readonly number[],
  random: RandomSource,
): ForecastFan | UnknownMeasure {
  requireAmounts(completed);
  if (completed.length < FEWEST_FOR_FORECAST) return tooFewSprints(FEWEST_FOR_FORECAST, completed.length);
  if (completed.every((done) => done === 0)) {
    return unknownBecause('Nothing was completed in these sprints, so there is no pace to go on with.');
  }
  return { kind: 'measured', steps: stepsFrom(completed, random) };
}

function stepsFrom(completed: readonly number[], random: RandomSource): readonly ForecastStep[] {
  // Sorted, so that the same sprints in another order give the same answer.
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
  return steps;
}

/** What at least the given share of the runs reached; seeks that one place and leaves the runs in another order. */
function reachedIn(share: number, runs: number[]): number {
  const place = Math.floor((1 - share) * runs.length);
  quickselect(runs, place);
  return Number((runs[place] ?? 0).toFixed(DIGITS));
}
