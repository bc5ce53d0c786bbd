import { sampleStandardDeviation } from 'simple-statistics';
import { chiSquaredQuantile } from './chi-squared';
import { logarithms } from './logarithms';
import type { UnknownMeasure } from './unknown-measure';

/**
 * The standard deviation of ln(value), without unit, and its range.
 * 0.30 means that about two of three sprints lie within 30 % of the usual one.
 */
export interface SpreadRange {
  readonly kind: 'measured';
  readonly deviation: number;
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
}

/**
 * The range of the spread runs from s·√((n−1)/χ²) at the upper χ² point to the same at the lower one, where s is
 * the standard deviation of ln(value).
 *
 * `level` is two-sided: 0.95 takes the χ² points 0.975 and 0.025, so that each limit alone holds in 97.5 % of
 * cases; 0.90 takes 0.95 and 0.05, so that each limit alone is a 95 % limit.
 * Values: amounts in one unit, in any order. Unknown under 8 values and with a 0 among them.
 * Example: 8 sprints with s = 0.50 → at 0.95 from 0.33 to 1.02.
 * Source: the χ² range of a variance (textbook, grade A) on ln-normal values (an assumption; velocity is
 * positive and skewed, no study found that names its distribution).
 */
export function spreadRange(values: readonly number[], level: number): SpreadRange | UnknownMeasure {
  const taken = logarithms(values);
  if (taken.kind === 'unknown') return taken;
  const degrees = values.length - 1;
  const deviation = sampleStandardDeviation(taken.logarithms);
  const limitAt = (share: number) => deviation * Math.sqrt(degrees / chiSquaredQuantile(share, degrees));
  return {
    kind: 'measured',
    deviation,
    lower: limitAt((1 + level) / 2),
    upper: limitAt((1 - level) / 2),
    of: values.length,
  };
}
