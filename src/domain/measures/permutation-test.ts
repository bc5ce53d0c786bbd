import { sum } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** How often chance alone would give later values at least so low, and at least so high: 0 to 1, each one-sided. */
export interface Permutation {
  readonly kind: 'measured';
  readonly lower: number;
  readonly higher: number;
  /** The least that either could be with so many values: 1 divided by the ways to choose which ones are later. */
  readonly least: number;
  /** In how many ways it can be chosen which of the values are the later ones. */
  readonly ways: number;
}

/**
 * Whether later values are lower or higher than earlier ones (exact permutation test): if nothing had changed, every
 * choice of which values are the later ones would be as likely as the one that happened; counted is in how many of
 * them the later ones add up to no more, or to no less.
 *
 * Amounts of at least 0 in one unit; the order within each group plays no part. Every way is looked at, so it is meant
 * for a dozen values in all. Unknown when either group is empty.
 * Example: before 4, 3, 5, 2, 3, since 0, 1, 0 → 56 ways, lower in 1 of 56 = 0.018.
 * Source: Fisher 1935; Pitman 1937 (grade A for the method; it takes the sprints as exchangeable, which a trend is not).
 */
export function permutationTest(
  earlier: readonly number[],
  later: readonly number[],
): Permutation | UnknownMeasure {
  requireAmounts([...earlier, ...later]);
  if (earlier.length === 0 || later.length === 0)
    return unknownBecause('It takes a sprint before and one since.');
  const seen = sum([...later]);
  const sums = sumsOfChoices([...earlier, ...later], later.length);
  const ways = sums.length;
  const room = ROUNDING * Math.max(1, seen);
  return {
    kind: 'measured',
    lower: sums.filter((one) => one <= seen + room).length / ways,
    higher: sums.filter((one) => one >= seen - room).length / ways,
    least: 1 / ways,
    ways,
  };
}

/** Sums of the same values added in another order may differ by less than this share of them. */
const ROUNDING = 1e-9;

/** The sum of every choice of so many of the values. */
function sumsOfChoices(values: readonly number[], size: number): number[] {
  if (size === 0) return [0];
  if (size > values.length) return [];
  const [first = 0, ...rest] = values;
  return [...sumsOfChoices(rest, size - 1).map((one) => one + first), ...sumsOfChoices(rest, size)];
}
