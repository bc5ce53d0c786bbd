import type { LedgerItem } from '../model/ledger';
import type { Figure } from '../model/reconciliation';
import { type Count, counted, type JudgedSprint } from './judged-sprint';

/** The lists of Jira's Sprint Report; an item without the mark "added" is one of the start. */
export interface SprintReport {
  readonly atStart: readonly LedgerItem[];
  readonly added: readonly LedgerItem[];
  readonly completed: readonly LedgerItem[];
  readonly notCompleted: readonly LedgerItem[];
  readonly completedElsewhere: readonly LedgerItem[];
  readonly removed: readonly LedgerItem[];
}

/** Jira's Sprint Report puts each item of a closed sprint into one of four lists, and marks what was added after the start. */
export function sprintReport({ ledger: { items }, untold }: JudgedSprint): SprintReport {
  const told = items.filter(({ id }) => !untold.has(id));
  const ended = (fate: LedgerItem['fate']) => told.filter((item) => item.fate === fate);
  return {
    atStart: told.filter(isOfTheStart),
    added: told.filter(({ origin }) => origin === 'added'),
    completed: ended('completed'),
    notCompleted: ended('carried-over'),
    completedElsewhere: ended('completed-elsewhere'),
    removed: ended('removed'),
  };
}

/**
 * What the Sprint Report shows of a figure: of the start every item without the mark, also what was done then, with its
 * estimate at the start; everywhere else the estimate at the end. Its grand total counts what was added twice.
 */
export function countInReport(figure: Figure, judged: JudgedSprint): Count {
  const { ledger, untold } = judged;
  if (untold.size > 0) return 'unknown';
  switch (figure) {
    case 'committed':
      return counted(ledger, isOfTheStart, ({ estimateAtStart }) => estimateAtStart);
    case 'added':
      return counted(ledger, ({ origin }) => origin === 'added', atEnd);
    case 'removed':
      return counted(ledger, ({ fate }) => fate === 'removed', atEnd);
    case 'completed':
      return countCompleted(judged);
    case 'total':
      return counted(ledger, isStillIn, atEnd).concat(
        counted(ledger, (item) => isStillIn(item) && item.origin === 'added', atEnd),
      );
  }
}

/** Both reports of Jira count as completed what was done inside the sprint, with the estimates at the end. */
export function countCompleted({ ledger }: JudgedSprint): Count {
  if (ledger.items.some(({ fate }) => fate === 'unknown')) return 'unknown';
  return counted(ledger, ({ fate }) => fate === 'completed', atEnd);
}

/** An item whose place in the sprint is told was either in it at the start or added. */
function isOfTheStart({ origin }: LedgerItem): boolean {
  return origin !== 'added';
}

function isStillIn({ fate }: LedgerItem): boolean {
  return fate !== 'removed';
}

function atEnd({ estimateAtEnd }: LedgerItem) {
  return estimateAtEnd;
}
