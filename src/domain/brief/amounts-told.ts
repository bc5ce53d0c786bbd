import type { EstimateAt, Estimation } from '../model/estimate';
import { HOUR } from '../model/instant';
import type { Size } from '../model/size';

const SECOND = 1000;
const SECONDS_IN_HOUR = HOUR / SECOND;

/** A size in a brief: "12 items, 34 points (2 not estimated)"; what Jira's history cannot tell is said, never made 0. */
export function sizeTold({ items, points, notEstimated }: Size, estimation: Estimation): string {
  if (items === 'unknown') return 'cannot be told from the history in Jira';
  const counted = `${String(items)} ${items === 1 ? 'item' : 'items'}`;
  if (estimation.kind === 'item-count') return counted;
  const without =
    typeof notEstimated === 'number' && notEstimated > 0 ? ` (${String(notEstimated)} not estimated)` : '';
  if (points === 'unknown') return `${counted}; their estimates cannot be told${without}`;
  return `${counted}, ${estimateTold(points, estimation)}${without}`;
}

/** An estimate: "5 points", "1 hour", "not estimated", "estimate unknown"; nothing on a board that counts items. */
export function estimateTold(estimate: EstimateAt, estimation: Estimation): string {
  if (estimation.kind === 'item-count') return '';
  if (estimate === null) return 'not estimated';
  if (estimate === 'unknown') return 'estimate unknown';
  const isTime = estimation.unit === 'seconds';
  const amount = rounded(isTime ? estimate / SECONDS_IN_HOUR : estimate);
  const unit = isTime ? 'hour' : 'point';
  return `${String(amount)} ${Math.abs(amount) === 1 ? unit : `${unit}s`}`;
}

function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}
