import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, notApplicable, unknown } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past, type PlannedSprintFacts } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { hasKnownOrigins } from './sprint-sizes';
import { agreedThreshold } from './thresholds';

/** Which committed items had no estimate at the start; a pattern when it was a quarter of them in three of five sprints. */
export const unestimatedAtStart = defineSignal({
  id: 'unestimated-at-start',
  asks: 'Which planned items had no estimate when the sprint started?',
  keeps: 'Every planned item had an estimate before the start, five sprints in a row.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past: Past) {
    if (past.board.estimation.kind === 'item-count') return notApplicable(NOT_ESTIMATING);
    return patternReading(recentSprints(past).flatMap(judge), {
      says: ({ seen, of, when }) =>
        `${String(seen)} of ${itemsInWords(of)} planned in ${when} had no estimate at the start.`,
      isLarge: ({ seen, of }) => seen > 0 && seen >= of * agreedThreshold('unestimatedShare', past.settings),
      isKept: noneInAll,
    });
  },
  noticePlanned,
});

const NOT_ESTIMATING = 'This board counts items and does not estimate.';

function judge({ sprint, ledger }: ClosedSprintFacts): SprintShare[] {
  if (!hasKnownOrigins(ledger)) return [];
  const committed = ledger.items.filter(({ origin }) => origin === 'committed');
  if (committed.length === 0 || committed.some(({ estimateAtStart }) => estimateAtStart === 'unknown'))
    return [];
  const without = committed.filter(({ estimateAtStart }) => estimateAtStart === null);
  const seen = without.map(({ id }) =>
    evidence(sprint.id, id, ledger.span.start, 'had no estimate at the start'),
  );
  return [
    {
      sprintId: sprint.id,
      seen: seen.length,
      of: committed.length,
      evidence: seen,
    },
  ];
}

function noticePlanned({ sprint, items, past, now }: PlannedSprintFacts) {
  if (past.board.estimation.kind === 'item-count') return notApplicable(NOT_ESTIMATING);
  if (items.length === 0) return notApplicable('Nothing is planned for this sprint yet.');
  if (items.some(({ estimate }) => estimate === 'unknown'))
    return unknown('The estimates of some planned items cannot be told.');
  const without = items.filter(({ estimate }) => estimate === null);
  return measured({
    value: { items: without.length, of: items.length },
    says: `${String(without.length)} of ${itemsInWords(items.length)} are not estimated yet.`,
    pattern: false,
    evidence: without.map(({ id }) => evidence(sprint.id, id, now, 'is not estimated yet')),
  });
}
