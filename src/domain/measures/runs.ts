import { mean } from 'simple-statistics';
import { requireAmounts } from './amounts';
import { FEWEST_BEFORE } from './process-limits';
import { sideOfLine } from './side-of-line';
import { tooFewSprints } from './unknown-measure';
import type { UnknownMeasure } from './unknown-measure';

/** So many sprints in a row make a run. */
export const SHORTEST_RUN = 8;

/** Whether the newest sprints run on one side of what was usual before. */
export type Run =
  | { readonly kind: 'measured'; readonly side: 'neither' }
  | {
      readonly kind: 'measured';
      readonly side: 'above' | 'below';
      /** How many sprints, the newest included. */
      readonly length: number;
      /** The mean of the sprints before the run, in their unit. */
      readonly mean: number;
    };

/**
 * A run is at least 8 sprints in a row, the newest included, all on one side of the mean of the sprints
 * before the run, of which there must be at least 6.
 *
 * Values oldest first, amounts of at least 0. A value on the mean ends a run. Of several beginnings the
 * earliest counts: the longest run. Unknown under 14 values.
 * Source: Western Electric, *Statistical Quality Control Handbook* 1956; Wheeler (grade A for the method, weaker
 * here because the mean itself rests on few sprints: of steady teams with CV 20 % 4 to 5 % show a run at a
 * close, by simulation, so a run alone should last before it is a hint).
 */
export function runOnOneSide(values: readonly number[]): Run | UnknownMeasure {
  requireAmounts(values);
  const needed = FEWEST_BEFORE + SHORTEST_RUN;
  if (values.length < needed) return tooFewSprints(needed, values.length);
  for (let start = FEWEST_BEFORE; start <= values.length - SHORTEST_RUN; start += 1) {
    const centre = mean(values.slice(0, start));
    const side = commonSide(values.slice(start), centre);
    if (side !== 'neither') return { kind: 'measured', side, length: values.length - start, mean: centre };
  }
  return { kind: 'measured', side: 'neither' };
}

function commonSide(run: readonly number[], line: number): 'above' | 'below' | 'neither' {
  const sides = new Set(run.map((value) => sideOfLine(value, line)));
  if (sides.size > 1 || sides.has('on')) return 'neither';
  return sides.has('above') ? 'above' : 'below';
}
