import type { Answer, ItemLabel, Size } from '../../src/contract';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 10, 9, 9, 30);
export const READ_AT = Date.UTC(2026, 10, 16, 13, 5);

export function at(day: number, hour: number, minute = 0): number {
  return Date.UTC(2026, 10, 8 + day, hour, minute);
}

export function size(
  items: Size['items'],
  points: Size['points'],
  notEstimated: Size['notEstimated'] = 0,
): Size {
  return { items, points, notEstimated };
}

export function item(number: number, summary: string): ItemLabel {
  return { kind: 'visible', id: String(10_000 + number), key: `SHOP-${number}`, summary };
}

export const hiddenItem: ItemLabel = { kind: 'hidden' };

export function ok<T>(value: T): Answer<T> {
  return { kind: 'ok', value };
}
