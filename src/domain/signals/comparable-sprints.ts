import { medianOf } from '../measures/median';
import type { ClosedSprintFacts } from './signal';
import { threshold } from './thresholds';

/** Sprints of like length: not more than a quarter off the median length. Others are not compared for velocity. */
export function ofLikeLength(closed: readonly ClosedSprintFacts[]): readonly ClosedSprintFacts[] {
  const usual = medianOf(closed.map(lengthOf));
  if (usual.kind === 'unknown') return [];
  return closed.filter(
    (one) => Math.abs(lengthOf(one) - usual.median) <= usual.median * threshold('unlikeLength'),
  );
}

function lengthOf({ ledger: { span } }: ClosedSprintFacts): number {
  return span.end - span.start;
}
