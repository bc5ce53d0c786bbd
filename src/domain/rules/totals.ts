import type { EstimateAt } from '../model/estimate';
import type { ClosedTotals, Fate, LedgerItem, Origin, ScopeItem, ScopeTotals } from '../model/ledger';
import type { Size } from '../model/size';
import { sizeOf, UNKNOWN_SIZE } from './size';

type OriginTotals = Omit<ScopeTotals, 'removed'>;

/**
 * Each origin is summed with the estimates that it came with: at the start, or at the entry for added items.
 * The commitment counts an item in a status without a column as 0, as Jira does.
 * A class is `unknown` as long as no item of the sprint has a known origin.
 */
export function originTotals(items: readonly ScopeItem[], hasHistory: boolean): OriginTotals {
  const tells = hasHistory && (items.length === 0 || items.some(({ origin }) => origin !== 'unknown'));
  const of = (origin: Origin): Size =>
    tells ? sizeOf(items.filter((item) => item.origin === origin).map(estimateItCameWith)) : UNKNOWN_SIZE;
  return {
    committed: of('committed'),
    alreadyDone: of('already-done'),
    added: of('added'),
    unknownOrigin: sizeOf(items.filter(({ origin }) => origin === 'unknown').map(estimateItCameWith)),
  };
}

/**
 * What went out of the sprint, with the estimates at the end: not in the sprint at the end.
 * `unknown` as long as no item's membership can be told.
 */
export function removedTotal(items: readonly ScopeItem[], membershipTold: boolean): Size {
  return membershipTold ? sizeOf(items.filter(({ leftAt }) => leftAt !== null).map(atEnd)) : UNKNOWN_SIZE;
}

/** Each fate but removed is summed with the estimates at the end; a class is `unknown` as long as no fate is known. */
export function fateTotals(
  items: readonly LedgerItem<Fate>[],
  hasHistory: boolean,
): Omit<ClosedTotals, keyof ScopeTotals> {
  return {
    completed: fateTotal(items, 'completed', hasHistory),
    completedElsewhere: fateTotal(items, 'completed-elsewhere', hasHistory),
    carriedOver: fateTotal(items, 'carried-over', hasHistory),
    unknownFate: sizeOf(items.filter(({ fate }) => fate === 'unknown').map(atEnd)),
  };
}

/** The size of the items with one fate. */
export function fateTotal(items: readonly LedgerItem<Fate>[], fate: Fate, hasHistory: boolean): Size {
  const tells = hasHistory && (items.length === 0 || items.some((item) => item.fate !== 'unknown'));
  return tells ? sizeOf(items.filter((item) => item.fate === fate).map(atEnd)) : UNKNOWN_SIZE;
}

/** The estimate that an item counts with in the sum of its origin. */
export function estimateItCameWith(item: ScopeItem): EstimateAt {
  if (item.origin === 'added') return item.estimateAtEntry ?? null;
  return item.unmappedAtStart && item.estimateAtStart !== null ? 0 : item.estimateAtStart;
}

function atEnd({ estimateAtEnd }: ScopeItem): EstimateAt {
  return estimateAtEnd;
}
