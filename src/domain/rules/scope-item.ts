import type { ScopeItem } from '../model/ledger';
import { estimateAt } from './estimate-at';
import type { ItemInSprint } from './sprint-set';
import { firstEntryInside, isInAt, lastLeavingInside } from './membership';
import { originOf } from './origin';
import { valueAt } from './value-at';

/** An item's line in the ledger: its origin, its three estimates, and when it entered and left after the start. */
export function scopeItem(seen: ItemInSprint, mapped: ReadonlySet<string>): ScopeItem {
  const { item, stays, span } = seen;
  const origin = originOf(seen);
  const base = { id: item.id, key: item.key, origin };
  if (stays === 'unknown') return { ...base, ...NOTHING_KNOWN };
  const enteredAt = firstEntryInside(stays, span.start, span.end);
  return {
    ...base,
    estimateAtStart: estimateAt(item, span.start),
    ...(enteredAt === null ? {} : { estimateAtEntry: estimateAt(item, enteredAt) }),
    estimateAtEnd: estimateAt(item, span.end),
    enteredAt,
    leftAt: isInAt(stays, span.end) ? null : lastLeavingInside(stays, span.start, span.end),
    unmappedAtStart: origin === 'committed' && isUnmappedAtStart(seen, mapped),
  };
}

const NOTHING_KNOWN = {
  estimateAtStart: 'unknown',
  estimateAtEnd: 'unknown',
  enteredAt: null,
  leftAt: null,
  unmappedAtStart: false,
} as const;

function isUnmappedAtStart({ item, span }: ItemInSprint, mapped: ReadonlySet<string>): boolean {
  return item.status.kind === 'known' && !mapped.has(valueAt(item.status, span.start));
}
