import { requireAmounts } from './amounts';
import { FEWEST_BEFORE, placeWithin, processLimits } from './process-limits';
import { tooFewSprints } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

const WINDOW = 3;

/** Where a sprint lies against what the sprints before it made us expect; `unknown` with fewer than 6 before. */
export type Place = 'above' | 'inside' | 'below' | 'unknown';

/** Whether two of the last three sprints lie outside. */
export interface SecondPointOutside {
  readonly kind: 'measured';
  readonly seen: boolean;
  /** The positions (from 0) of those of the last three values that lie outside. */
  readonly outside: readonly number[];
}

/**
 * Each sprint is judged by the process limits of all sprints before it, at least 6, its own value never in them.
 *
 * Values oldest first, amounts of at least 0; one place for each value, in the same order.
 */
export function placesByLimits(values: readonly number[]): readonly Place[] {
  return latestPlaces(values, values.length);
}

/** The places of the newest `count` values alone, each judged by all before it; fewer where there are fewer values. */
export function latestPlaces(values: readonly number[], count: number): readonly Place[] {
  const first = Math.max(0, values.length - count);
  return values.slice(first).map((value, place) => {
    const limits = processLimits(values.slice(0, first + place));
    return limits.kind === 'unknown' ? 'unknown' : placeWithin(limits, value);
  });
}

/**
 * A second point outside is seen when at least two of the last three sprints lie outside their limits,
 * on whichever side; one alone happens by chance too often.
 *
 * Values oldest first. Unknown under 8 values: two sprints must be judged, and the first judged one has 6 before.
 * Source: the limits are Wheeler's (grade A); asking for a second point is our own guard, tested by simulation.
 */
export function secondPointOutside(values: readonly number[]): SecondPointOutside | UnknownMeasure {
  requireAmounts(values);
  if (values.length < FEWEST_BEFORE + 2) return tooFewSprints(FEWEST_BEFORE + 2, values.length);
  const first = values.length - WINDOW;
  const outside = latestPlaces(values, WINDOW).flatMap((place, index) =>
    isOutside(place) ? [first + index] : [],
  );
  return { kind: 'measured', seen: outside.length >= 2, outside };
}

function isOutside(place: Place): boolean {
  return place === 'above' || place === 'below';
}
