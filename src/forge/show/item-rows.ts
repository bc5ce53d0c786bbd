import type { LedgerRow, ScopeRow } from '../../contract';
import type { LedgerItem, ScopeItem } from '../../domain/model/ledger';
import { labelOf, type VisibleItems } from './labels';

/** The items of a running sprint: where they came from, never where they stand. */
export function scopeRows(items: readonly ScopeItem[], visible: VisibleItems): ScopeRow[] {
  return items.map((item) => scopeRow(item, visible));
}

/** The items of a closed sprint, with where they ended. */
export function ledgerRows(items: readonly LedgerItem[], visible: VisibleItems): LedgerRow[] {
  return items.map((item) => ({ ...scopeRow(item, visible), fate: item.fate }));
}

function scopeRow(item: ScopeItem, visible: VisibleItems): ScopeRow {
  return {
    item: labelOf(item.id, visible),
    origin: item.origin,
    estimateAtStart: item.estimateAtStart,
    estimateAtEntry: item.estimateAtEntry === undefined ? 'none' : item.estimateAtEntry,
    estimateNow: item.estimateAtEnd,
    enteredAt: item.enteredAt,
    leftAt: item.leftAt,
  };
}
