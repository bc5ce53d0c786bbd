import { sum } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { chiSquaredCumulative } from './chi-squared';
import { tooFewSprints } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** No word about a trend before so many sprints: with 6 a real rise of 5 % a sprint is seen 1 time in 20. */
export const FEWEST_FOR_TREND = 10;

const CHANCE = 0.05;

export interface Trend {
  readonly kind: 'measured';
  readonly trend: 'rising' | 'falling' | 'none';
  /** Pairs in which the later value is higher, minus pairs in which it is lower. */
  readonly balance: number;
  /** How often chance alone gives a balance at least so far from 0: 0 to 1, two-sided. */
  readonly chance: number;
  readonly of: number;
}

/**
 * A trend (Mann–Kendall) is rising or falling when the later of two sprints is higher, or lower, so often that
 * chance would do it in less than 5 % of cases.
 *
 * Values oldest first, amounts of at least 0. Normal approximation with the correction for ties and for
 * continuity; equal values throughout are no trend. Unknown under 10 values.
 * Source: Mann 1945; Kendall 1975; Gilbert 1987, section 16.4 (grade A for the method; it takes the sprints as
 * independent). A rise of 5 % a sprint at CV 20 % is seen in 41 % of teams with 10 sprints and in 67 % with 12,
 * by simulation.
 */
export function mannKendall(values: readonly number[]): Trend | UnknownMeasure {
  requireAmounts(values);
  if (values.length < FEWEST_FOR_TREND) return tooFewSprints(FEWEST_FOR_TREND, values.length);
  const balance = balanceOf(values);
  const chance = chanceOf(balance, values);
  const direction = balance > 0 ? 'rising' : 'falling';
  return {
    kind: 'measured',
    trend: chance < CHANCE ? direction : 'none',
    balance,
    chance,
    of: values.length,
  };
}

function balanceOf(values: readonly number[]): number {
  return sum(
    values.flatMap((earlier, index) => values.slice(index + 1).map((later) => Math.sign(later - earlier))),
  );
}

function chanceOf(balance: number, values: readonly number[]): number {
  const corrected = Math.max(0, Math.abs(balance) - 1);
  // With no balance left there is nothing to explain, also when all values are equal and the variance is 0.
  if (corrected === 0) return 1;
  return 1 - chiSquaredCumulative(corrected ** 2 / varianceOf(values), 1);
}

function varianceOf(values: readonly number[]): number {
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  return (orderings(values.length) - sum([...ties.values()].map(orderings))) / 18;
}

function orderings(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}
