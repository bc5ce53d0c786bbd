/**
 * Measures take amounts: counts, sums and shares, finite and at least 0.
 * Anything else is a mistake of the caller, not a gap in the data, and throws a `RangeError`.
 */
export function requireAmounts(values: readonly number[]): void {
  if (values.every((value) => Number.isFinite(value) && value >= 0)) return;
  throw new RangeError('A measure needs finite numbers of at least 0.');
}
