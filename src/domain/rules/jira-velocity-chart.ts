import type { Figure } from '../model/reconciliation';
import { countCompleted } from './jira-sprint-report';
import { type Count, counted, type JudgedSprint } from './judged-sprint';
import { estimateItCameWith } from './totals';

/**
 * Jira's Velocity Chart shows two figures of a sprint. Its commitment is the estimates at the start of what was in the
 * sprint then and not done; a status without a column counts 0. What was completed has its estimate at the end.
 * So it is on Cloud; what Data Center does is not published. `not-shown` = the chart has no such figure.
 */
export function countInChart(figure: Figure, judged: JudgedSprint): Count | 'not-shown' {
  const { ledger } = judged;
  switch (figure) {
    case 'committed':
      return ledger.items.some(({ origin }) => origin === 'unknown')
        ? 'unknown'
        : counted(ledger, ({ origin }) => origin === 'committed', estimateItCameWith);
    case 'completed':
      return countCompleted(judged);
    case 'added':
    case 'removed':
    case 'total':
      return 'not-shown';
  }
}
