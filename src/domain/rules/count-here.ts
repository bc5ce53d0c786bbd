import type { Figure } from '../model/reconciliation';
import { type Count, counted, type JudgedSprint } from './judged-sprint';
import { estimateItCameWith } from './totals';

/**
 * A figure of a closed sprint counts here as it does on the sprint's own page. All told are the items that were in the
 * sprint at its end, each with its estimate then.
 */
export function countHere(figure: Figure, { ledger, untold }: JudgedSprint): Count {
  const { totals } = ledger;
  const size = figure === 'total' ? totals.removed : totals[figure];
  if (size.items === 'unknown' || (figure === 'total' && untold.size > 0)) return 'unknown';
  switch (figure) {
    case 'committed':
    case 'added':
      return counted(ledger, ({ origin }) => origin === figure, estimateItCameWith);
    case 'completed':
    case 'removed':
      return counted(
        ledger,
        ({ fate }) => fate === figure,
        ({ estimateAtEnd }) => estimateAtEnd,
      );
    case 'total':
      return counted(
        ledger,
        ({ fate }) => fate !== 'removed',
        ({ estimateAtEnd }) => estimateAtEnd,
      );
  }
}
