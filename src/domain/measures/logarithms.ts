import { requireAmounts } from './amounts';
import { tooFewSprints, unknownBecause } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** So many sprints are needed before anything is said about how widely they spread. */
export const FEWEST_FOR_SPREAD = 8;

/**
 * Spread is measured on ln(value), so that half as much and twice as much are equally far from usual.
 *
 * Unknown under 8 values, and when one of them is 0: nothing done has no logarithm.
 */
export function logarithms(
  values: readonly number[],
): UnknownMeasure | { readonly kind: 'measured'; readonly logarithms: number[] } {
  requireAmounts(values);
  if (values.length < FEWEST_FOR_SPREAD) return tooFewSprints(FEWEST_FOR_SPREAD, values.length);
  if (values.includes(0))
    return unknownBecause('In one sprint nothing was completed; a range cannot be drawn from that.');
  return { kind: 'measured', logarithms: values.map((value) => Math.log(value)) };
}
