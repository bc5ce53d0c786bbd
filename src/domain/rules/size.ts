import type { EstimateAt } from '../model/estimate';
import type { Size } from '../model/size';

/** The size of some work is how many items it has and the sum of their estimates; one not estimated counts 0. */
export function sizeOf(estimates: readonly EstimateAt[]): Size {
  const known = estimates.filter((estimate) => estimate !== 'unknown');
  const complete = known.length === estimates.length;
  return {
    items: estimates.length,
    points: complete ? known.reduce<number>((sum, estimate) => sum + (estimate ?? 0), 0) : 'unknown',
    notEstimated: complete ? known.filter((estimate) => estimate === null).length : 'unknown',
  };
}

/** The size of work that nothing can be said about. */
export const UNKNOWN_SIZE: Size = {
  items: 'unknown',
  points: 'unknown',
  notEstimated: 'unknown',
};
