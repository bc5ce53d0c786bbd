import type { ProportionRange } from '../measures/proportion-range';
import { threshold } from './thresholds';

/** The range of a share in words; nothing below 20 items, where only counts are said. */
export function shareRangeInWords({ of, lower, upper }: ProportionRange): string {
  if (of < threshold('countsBelow')) return '';
  const percent = (share: number): string => String(Math.round(share * 100));
  return ` (90 % range ${percent(lower)} to ${percent(upper)} %)`;
}
