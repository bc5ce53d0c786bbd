import { mean, sampleStandardDeviation } from 'simple-statistics';
import { logarithms } from './logarithms';
import { studentTLimit } from './student-t';
import type { UnknownMeasure } from './unknown-measure';

const CASES_IN_TEN = 8;

/** Between what and what the next sprint will end, in 8 of 10 cases; in the unit of the values, not rounded. */
export interface PromiseRange {
  readonly kind: 'measured';
  readonly lower: number;
  readonly upper: number;
  readonly casesInTen: typeof CASES_IN_TEN;
  readonly of: number;
}

/**
 * In 8 of 10 cases the next sprint ends between the two limits, if it is like the team's own sprints before.
 *
 * It is the 80 % prediction range for one more value of ln(value): mean ± t · s · √(1 + 1/n), turned back.
 * Why this: it allows for how little n sprints tell about mean and spread, so it holds its 8 of 10 from 8
 * sprints on, and it shares its assumption with the spread range shown beside it. Cutting the team's own
 * sprints at 10 % and 90 %, or drawing from them, holds only about 6 of 10 with 8 sprints; lowest to highest
 * holds 7 in 9 with 8 sprints and more with each further one.
 * Values: amounts in one unit, in any order. Unknown under 8 values and with a 0 among them.
 * Example: 18, 35, 22, 31, 15, 27, 24, 38 points → "the next sprint: between 15 and 41 points, in 8 of 10 cases".
 * Source: prediction range of one more normal value (Hahn and Meeker, *Statistical Intervals*; grade A for the
 * method) on ln-normal values (an assumption). Blind to change: a new team or a holiday is not in it.
 */
export function promiseRange(values: readonly number[]): PromiseRange | UnknownMeasure {
  const taken = logarithms(values);
  if (taken.kind === 'unknown') return taken;
  const of = values.length;
  const centre = mean(taken.logarithms);
  const deviation = sampleStandardDeviation(taken.logarithms);
  const reach = studentTLimit(CASES_IN_TEN / 10, of - 1) * deviation * Math.sqrt(1 + 1 / of);
  return {
    kind: 'measured',
    lower: Math.exp(centre - reach),
    upper: Math.exp(centre + reach),
    casesInTen: CASES_IN_TEN,
    of,
  };
}
