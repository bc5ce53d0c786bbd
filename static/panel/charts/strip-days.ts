import type { ChangeRow, StripDay } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';

/** One day of the strip, ready to be drawn and read out. */
export interface DrawnDay {
  readonly at: number;
  /** What the bar is as high as: the work, or the items where items are the unit. */
  readonly value: number;
  readonly shownValue: string;
  /** Whether the value differs from the day before; only then it is written above the bar. */
  readonly differs: boolean;
  readonly changes: number;
  /** The same text for the tooltip, for a screen reader and below the strip. */
  readonly says: string;
  /** The first change of that day in the ledger; `null` without one. */
  readonly firstChange: number | null;
}

export function drawnDays(
  strip: readonly StripDay[],
  changes: readonly ChangeRow[],
  telling: Telling,
): readonly DrawnDay[] {
  return strip.map((day, index) => {
    const before = strip[index - 1];
    const value = valueOf(day, telling);
    return {
      at: day.at,
      value,
      shownValue: telling.unit === 'items' ? telling.number(value) : telling.amount(value),
      differs: before === undefined || valueOf(before, telling) !== value,
      changes: day.changes,
      says: saysOf(day, telling),
      firstChange: firstChangeBetween(changes, before?.at ?? -Infinity, day.at),
    };
  });
}

/** 14 items, 42 points */
export function sizeOf({ items, points }: StripDay, telling: Telling): string {
  return telling.unit === 'items'
    ? telling.items(items)
    : `${telling.items(items)}, ${telling.points(points)}`;
}

function valueOf({ items, points }: StripDay, { unit }: Telling): number {
  return unit === 'items' ? items : points;
}

function saysOf(day: StripDay, telling: Telling): string {
  const moment = `${telling.day(day.at)}, ${telling.time(day.at)}`;
  const size = words.stripDay(moment, sizeOf(day, telling));
  return day.changes === 0 ? size : `${size}, ${words.changes(day.changes, telling.number(day.changes))}`;
}

function firstChangeBetween(changes: readonly ChangeRow[], after: number, upTo: number): number | null {
  const index = changes.findIndex(({ at }) => at > after && at <= upTo);
  return index === -1 ? null : index;
}
