import type { Board } from '../model/board';
import type { ClosedLedger } from '../model/ledger';
import type { Size } from '../model/size';
import type { ClosedSprintFacts } from './signal';

/** What sprints are compared in: the board's unit, or items where it does not estimate. */
export type Statistic = 'points' | 'items';

/** Points where the board estimates and completed work had an estimate; else items. */
export function statisticOf({ estimation }: Board, closed: readonly ClosedSprintFacts[]): Statistic {
  if (estimation.kind === 'item-count') return 'items';
  return closed.some(({ ledger }) => (amountOf(ledger.totals.completed, 'points') ?? 0) > 0)
    ? 'points'
    : 'items';
}

/** A size as one amount; `null` when it is unknown or negative, which nothing can be compared with. */
export function amountOf(size: Size, statistic: Statistic): number | null {
  const amount = size[statistic];
  return amount === 'unknown' || amount < 0 ? null : amount;
}

/** What a sprint completed; `null` when it, or the fate of any item, cannot be told. */
export function completedAmount(ledger: ClosedLedger, statistic: Statistic): number | null {
  return hasKnownFates(ledger) ? amountOf(ledger.totals.completed, statistic) : null;
}

/** Whether every origin of a sprint can be told. */
export function hasKnownOrigins({ items }: ClosedLedger): boolean {
  return items.every(({ origin }) => origin !== 'unknown');
}

/** Whether every fate of a sprint can be told. */
export function hasKnownFates({ items }: ClosedLedger): boolean {
  return items.every(({ fate }) => fate !== 'unknown');
}
