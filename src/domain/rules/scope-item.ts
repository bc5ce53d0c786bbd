import type { Fate, LedgerItem, ScopeItem } from '../model/ledger';
import { estimateAt } from './estimate-at';
import { firstEntryInside, isInAt, lastLeavingInside, type Stay } from './membership';
import { originOf } from './origin';
import type { ItemInSprint } from './sprint-set';
import { valueAt } from './value-at';

/** An item's line in the ledger: its origin, its three estimates, and when it entered and left after the start. */
export function scopeItem(seen: ItemInSprint, mapped: ReadonlySet<string>): ScopeItem {
  return seen.stays === 'unknown' ? untold(seen) : told(seen, seen.stays, mapped);
}

/** The same line with the fate of the item. */
export function ledgerItem<F extends Fate>(scope: ScopeItem, fate: F): LedgerItem<F> {
  return Object.assign(scope, { fate });
}

function told(seen: ItemInSprint, stays: readonly Stay[], mapped: ReadonlySet<string>): ScopeItem {
  const { item, span } = seen;
  const origin = originOf(seen);
  const enteredAt = firstEntryInside(stays, span.start, span.end);
  // Built field by field, as there are as many of these as items in all sprints.
  const line: ScopeItem = {
    id: item.id,
    key: item.key,
    origin,
    estimateAtStart: estimateAt(item, span.start),
    estimateAtEnd: estimateAt(item, span.end),
    enteredAt,
    leftAt: isInAt(stays, span.end) ? null : lastLeavingInside(stays, span.start, span.end),
    unmappedAtStart: origin === 'committed' && isUnmappedAtStart(seen, mapped),
  };
  return enteredAt === null ? line : Object.assign(line, { estimateAtEntry: estimateAt(item, enteredAt) });
}

function untold({ item: { id, key } }: ItemInSprint): ScopeItem {
  return {
    id,
    key,
    origin: 'unknown',
    estimateAtStart: 'unknown',
    estimateAtEnd: 'unknown',
    enteredAt: null,
    leftAt: null,
    unmappedAtStart: false,
  };
}

function isUnmappedAtStart({ item, span }: ItemInSprint, mapped: ReadonlySet<string>): boolean {
  return item.status.kind === 'known' && !mapped.has(valueAt(item.status, span.start));
}
