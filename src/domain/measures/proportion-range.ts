import { sum } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { chiSquaredQuantile } from './chi-squared';
import { unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** How many of how many, for one sprint. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** A share with the range it may well have come from; all shares from 0 to 1. */
export interface ProportionRange {
  readonly kind: 'measured';
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
  readonly of: number;
}

/**
 * The pooled share is all counted items over all items of the sprints together, with its Wilson range.
 *
 * Counts in, shares from 0 to 1 out; `level` is two-sided (0.9: one time in twenty the true share lies above
 * the range, one time in twenty below it). A sprint without items weighs nothing.
 * Unknown when there was no item at all: 0 of 0 is no share.
 * Throws a `RangeError` on counts that are negative, not finite or more than there were.
 * Example: 10 of 50 → 0.20, between 0.12 and 0.31.
 * Source: Wilson 1927; recommended for small counts by Newcombe 1998 and Brown, Cai and DasGupta 2001
 * (grade A for the method). Items of one team are not independent: the real range is somewhat wider.
 */
export function proportionRange(parts: readonly Part[], level = 0.9): ProportionRange | UnknownMeasure {
  requireParts(parts);
  const count = sum(parts.map((part) => part.count));
  const of = sum(parts.map((part) => part.of));
  if (of === 0) return unknownBecause('There was no item to count, so there is no share.');
  return { kind: 'measured', share: count / of, ...wilson(count, of, level), count, of };
}

function wilson(count: number, of: number, level: number): { lower: number; upper: number } {
  // The square of the normal limit is the χ² limit with one degree of freedom.
  const square = chiSquaredQuantile(level, 1);
  const middle = count + square / 2;
  const reach = Math.sqrt(square * ((count * (of - count)) / of + square / 4));
  // Where all were counted the upper limit is all; rounding would put it beside.
  return {
    lower: (middle - reach) / (of + square),
    upper: count === of ? 1 : (middle + reach) / (of + square),
  };
}

function requireParts(parts: readonly Part[]): void {
  requireAmounts(parts.flatMap((part) => [part.count, part.of]));
  if (parts.every((part) => part.count <= part.of)) return;
  throw new RangeError('A share cannot count more items than there were.');
}
