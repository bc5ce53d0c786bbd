import { createContext, useContext, useMemo } from 'react';
import type { BoardHealth, EstimateAt } from '../../src/contract';
import { formatsFor } from './formats';
import type { Formats } from './formats';
import { words } from './words';

export type Unit = BoardHealth['unit'];

/** Sizes and estimates in words, in the board's own unit; an unknown one is told by the word, never by a number. */
export interface Telling extends Formats {
  readonly unit: Unit;
  /** 3 items */
  readonly items: (count: number) => string;
  /** 34, or 12.5 where seconds are told as hours. */
  readonly amount: (points: number) => string;
  /** 34 points, 12.5 hours */
  readonly points: (points: number) => string;
  /** 5, not estimated, unknown */
  readonly bareEstimate: (estimate: EstimateAt) => string;
  /** 5 points, not estimated, unknown */
  readonly estimate: (estimate: EstimateAt) => string;
}

const SECONDS_AN_HOUR = 3600;

export function tellingIn(formats: Formats, unit: Unit): Telling {
  const hours = unit === 'seconds';
  const inUnit = (points: number): number => (hours ? points / SECONDS_AN_HOUR : points);
  const amount = (points: number): string => formats.number(inUnit(points));
  const items = (count: number): string => words.items(count, formats.number(count));
  const points = (value: number): string => {
    if (unit === 'items') return items(value);
    return hours ? words.hours(inUnit(value), amount(value)) : words.points(value, amount(value));
  };
  return {
    ...formats,
    unit,
    items,
    amount,
    points,
    bareEstimate: (estimate) => estimateWith(amount, estimate),
    estimate: (estimate) => estimateWith(points, estimate),
  };
}

function estimateWith(tell: (points: number) => string, estimate: EstimateAt): string {
  if (estimate === 'unknown') return words.unknown;
  return estimate === null ? words.notEstimated : tell(estimate);
}

export const formatsContext = createContext<Formats>(formatsFor(undefined, undefined));
export const unitContext = createContext<Unit>('points');

export function useTelling(): Telling {
  const formats = useContext(formatsContext);
  const unit = useContext(unitContext);
  return useMemo(() => tellingIn(formats, unit), [formats, unit]);
}
