import { median } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

export interface Median {
  readonly kind: 'measured';
  readonly median: number;
  readonly of: number;
}

/**
 * What is usual is the median: the middle value, or the mean of the two in the middle.
 *
 * Same unit in and out, in any order; one odd sprint hardly moves it. Unknown without any value.
 * Example: 18, 22, 30, 31, 90 → 30.
 * Source: textbook (grade A).
 */
export function medianOf(values: readonly number[]): Median | UnknownMeasure {
  requireAmounts(values);
  if (values.length === 0) return unknownBecause('There is no sprint to take a median of.');
  return { kind: 'measured', median: median([...values]), of: values.length };
}
