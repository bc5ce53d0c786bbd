import type { ThresholdShown } from '../../../src/contract';

type Unit = ThresholdShown['unit'];

/** More than anybody types: what comes of counting in binary goes away. */
const DECIMALS = 6;

/** A threshold as people write it: a share of 1 in percent, everything else as it is. */
export function asTyped(value: number, unit: Unit): number {
  return unit === 'share' ? Number((value * 100).toFixed(DECIMALS)) : value;
}

/** What was typed, as the app counts it. */
export function asCounted(typed: number, unit: Unit): number {
  return unit === 'share' ? Number((typed / 100).toFixed(DECIMALS)) : typed;
}
