import { mean } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { sideOfLine } from './side-of-line';
import { tooFewSprints } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** So many sprints must lie before the one that is judged. */
export const FEWEST_BEFORE = 6;

/** Scales the mean moving range to three standard deviations: 3 ÷ 1.128. */
const THREE_SIGMA = 2.66;

/** What the sprints before make us expect, in their unit. */
export interface ProcessLimits {
  readonly kind: 'measured';
  readonly mean: number;
  /** Not below 0: counts and sums have no less. */
  readonly lower: number;
  readonly upper: number;
  /** How many sprints the limits rest on. */
  readonly of: number;
}

/**
 * The limits (XmR) are the mean of the sprints before ± 2.66 × the mean difference between neighbours.
 *
 * Give only the values before the judged one, oldest first: its own value never takes part.
 * Same unit in and out; amounts of at least 0, so the lower limit stops at 0.
 * Unknown under 6 values. Six equal values give limits of no width: any other value then lies outside.
 * Example: 20, 30, 20, 30, 20, 30 → mean 25, limits 0 and 51.6.
 * Source: Wheeler, *Understanding Variation* (grade A for the method; "useful limits from as few as five or
 * six values", weakened by skewed values and short series: 4.9 % of ordinary sprints lie outside with 6
 * before, 2.6 % with 10, by simulation).
 */
export function processLimits(before: readonly number[]): ProcessLimits | UnknownMeasure {
  requireAmounts(before);
  if (before.length < FEWEST_BEFORE) return tooFewSprints(FEWEST_BEFORE, before.length);
  const centre = mean([...before]);
  const reach = THREE_SIGMA * mean(movingRanges(before));
  return {
    kind: 'measured',
    mean: centre,
    lower: Math.max(0, centre - reach),
    upper: centre + reach,
    of: before.length,
  };
}

/** Outside means beyond a limit; on the limit is inside. */
export function placeWithin(limits: ProcessLimits, value: number): 'above' | 'inside' | 'below' {
  if (sideOfLine(value, limits.upper) === 'above') return 'above';
  return sideOfLine(value, limits.lower) === 'below' ? 'below' : 'inside';
}

/** The differences between neighbours. */
function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((next, index) => Math.abs(next - (values[index] ?? next)));
}
