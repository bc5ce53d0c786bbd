import type { Unknown } from './unknown';

/**
 * An estimate at an instant, in the board's own unit (points, seconds, a number; 1 on a board that counts items).
 * `null` = not estimated, which counts 0 and is counted apart; 0 is an estimate.
 */
export type EstimateAt = number | null | Unknown;

/** What the board's own configuration says about estimating. */
export type Estimation =
  | {
      readonly kind: 'field';
      readonly fieldName: string;
      readonly unit: 'points' | 'seconds';
    }
  | { readonly kind: 'item-count' };
