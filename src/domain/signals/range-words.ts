import type { ProportionRange } from '../measures/proportion-range';
import { threshold } from './thresholds';

/** The range of a share in words; nothing below 20 items, where only counts are said. */
export function shareRangeInWords({ of, lower, upper }: ProportionRange): string {
  if (of < threshold('countsBelow')) return '';
  return ` (${percent(threshold('rangeLevel'))} % range ${percent(lower)} to ${percent(upper)} %)`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
