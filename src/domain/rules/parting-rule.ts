import type { LedgerItem } from '../model/ledger';
import type { Figure, PartingRule } from '../model/reconciliation';

/** An item as it is judged here and as Jira judges it; absent = it is not in that ledger at all. */
export interface BothWays {
  readonly here: LedgerItem | undefined;
  readonly there: LedgerItem | undefined;
  /** Whether the team's agreement says what is done. */
  readonly agreedDone: boolean;
}

/**
 * An item counts otherwise in Jira's report because it is in one ledger only, or because it is judged by other columns,
 * or else because the figure itself is made by another rule.
 */
export function partingRule(figure: Figure, { here, there, agreedDone }: BothWays): PartingRule {
  if (here === undefined || there === undefined) return 'other-items';
  if (placeIn(figure, here) !== placeIn(figure, there)) return agreedDone ? 'agreed-done' : 'other-columns';
  if (figure === 'total') return 'added-twice';
  if (figure !== 'committed') return 'estimate-at-end';
  if (there.origin === 'unknown') return 'done-untold';
  return there.origin === 'already-done' ? 'done-at-start' : 'no-column';
}

/** What an item is judged to be, as far as the figure looks at it. */
function placeIn(figure: Figure, { origin, fate, unmappedAtStart }: LedgerItem): string {
  switch (figure) {
    case 'committed':
      return `${origin} ${String(unmappedAtStart)}`;
    case 'added':
      return origin;
    case 'completed':
      return fate;
    case 'removed':
    case 'total':
      return String(fate === 'removed');
  }
}
