import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { patternReading, type SprintShare } from './sprint-shares';
import { threshold } from './thresholds';
import { isStartedAt } from './work-started';

/** How many of the leftovers had been started; a pattern when they were a quarter of the committed items in three of five sprints. */
export const partiallyDone = defineSignal({
  id: 'partially-done',
  asks: 'How many of the leftovers had been started?',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      recentSprints(past).flatMap((one) => judge(one, past)),
      {
        what: 'as many as were planned were started and not done at the end',
        isLarge: ({ seen, of }) => seen > 0 && seen >= of * threshold('startedLeftoversShare'),
      },
    ),
});

function judge({ sprint, ledger }: ClosedSprintFacts, { board, items }: Past): SprintShare[] {
  const committed = ledger.items.filter(({ origin }) => origin === 'committed').length;
  const left = ledger.items.filter(({ fate }) => fate === 'carried-over');
  if (committed === 0 || ledger.items.some(({ fate, origin }) => fate === 'unknown' || origin === 'unknown'))
    return [];
  const started = left.filter(({ id }) => {
    const item = items.get(id);
    return item !== undefined && isStartedAt(board, item, ledger.span.end) === true;
  });
  const seen = started.map(({ id }) =>
    evidence(sprint.id, id, ledger.span.end, 'was started and not done at the end'),
  );
  return [{ sprintId: sprint.id, seen: seen.length, of: committed, evidence: seen }];
}
