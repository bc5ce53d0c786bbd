import type { Known } from './unknown';

/** How much work: a number of items and the sum of their estimates, in the board's unit. */
export interface Size {
  readonly items: Known<number>;
  readonly points: Known<number>;
  /** How many of the items were not estimated (they count 0 points). */
  readonly notEstimated: Known<number>;
}
