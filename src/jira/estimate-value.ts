const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * An estimate as a number: `3`, "3" and "3.0" are the same, missing, `null` and "" mean not estimated.
 * `undefined` when the value is no number; a comma is never read as a decimal point.
 */
export function estimateFrom(value: unknown): number | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : undefined;
}
