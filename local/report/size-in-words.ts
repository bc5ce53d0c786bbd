import type { EstimateAt, Estimation } from '../../src/domain/model/estimate';
import type { Size } from '../../src/domain/model/size';

/** A size in words: "12 items, 34 points", "12 items, 30 hours", "12 items"; what is unknown is called so. */
export function sizeInWords({ items, points, notEstimated }: Size, estimation: Estimation): string {
  const counted = items === 'unknown' ? 'unknown' : `${String(items)} ${items === 1 ? 'item' : 'items'}`;
  if (estimation.kind === 'item-count' || items === 'unknown') return counted;
  const without =
    typeof notEstimated === 'number' && notEstimated > 0 ? ` (${String(notEstimated)} not estimated)` : '';
  return `${counted}, ${pointsInWords(points, estimation)}${without}`;
}

/** One estimate in words: "5 points", "2 h", "not estimated", "unknown". */
export function pointsInWords(estimate: EstimateAt, estimation: Estimation): string {
  if (estimate === null) return 'not estimated';
  if (estimate === 'unknown') return 'unknown';
  if (estimation.kind === 'item-count') return '1 item';
  return estimation.unit === 'seconds' ? `${rounded(estimate / 3600)} h` : `${rounded(estimate)} points`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
