import type { Board } from '../model/board';
import type { EstimateAt } from '../model/estimate';
import { HOUR } from '../model/instant';
import type { Statistic } from './sprint-sizes';

const SECOND = 1000;

/** An amount of work in the team's own words: "12 points", "5 items", "6.5 hours". */
export function amountInWords(amount: number, statistic: Statistic, board: Board): string {
  return `${numberInWords(amount, statistic, board)} ${unitOf(statistic, board)}`;
}

/** The number alone, at most one digit after the point; time is told in hours. */
export function numberInWords(amount: number, statistic: Statistic, board: Board): string {
  return oneDigit(inUnit(amount, statistic, board));
}

/** The number alone without digits after the point. */
export function wholeNumber(amount: number, statistic: Statistic, board: Board): string {
  return String(Math.round(inUnit(amount, statistic, board)));
}

/** What amounts are counted in. */
export function unitOf(statistic: Statistic, { estimation }: Board): 'points' | 'hours' | 'items' {
  if (statistic === 'items' || estimation.kind === 'item-count') return 'items';
  return estimation.unit === 'seconds' ? 'hours' : 'points';
}

/** An estimate's change in words: "3 → 8", "not estimated → 5". */
export function estimateChange(from: number | null, to: number | null, board: Board): string {
  const inWords = (estimate: number | null): string =>
    estimate === null ? 'not estimated' : numberInWords(estimate, 'points', board);
  return `${inWords(from)} → ${inWords(to)}`;
}

/** The sum of some estimates in words, " (8 points)"; nothing where one cannot be told or the board counts items. */
export function sumInWords(estimates: readonly EstimateAt[], board: Board): string {
  const known = estimates.flatMap((estimate) => (estimate === 'unknown' ? [] : [estimate ?? 0]));
  if (board.estimation.kind === 'item-count' || known.length < estimates.length || known.length === 0)
    return '';
  const sum = known.reduce((total, estimate) => total + estimate, 0);
  return ` (${amountInWords(sum, 'points', board)})`;
}

/** At most one digit after the point: "0.6". */
export function oneDigit(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

function inUnit(amount: number, statistic: Statistic, board: Board): number {
  return unitOf(statistic, board) === 'hours' ? (amount * SECOND) / HOUR : amount;
}
