import type { Instant } from '../model/instant';
import { doneAt } from '../rules/done-at';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { threshold } from './thresholds';

/** Which unfinished items left the sprint in its last tenth; a pattern when some did in three of five sprints. */
export const leftNearTheEnd = defineSignal({
  id: 'left-near-the-end',
  asks: 'Which unfinished items left the sprint shortly before its end?',
  keeps: 'Nothing unfinished left a sprint shortly before its end, five sprints in a row.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      recentSprints(past).flatMap((one) => judge(one, past)),
      {
        what: 'left the sprint unfinished shortly before its end',
        isLarge: ({ seen }) => seen > 0,
        isKept: noneInAll,
      },
    ),
});

function judge({ sprint, ledger }: ClosedSprintFacts, { items, isDone }: Past): SprintShare[] {
  const { start, end } = ledger.span;
  const late = end - (end - start) * threshold('nearTheEnd');
  if (ledger.items.some(({ origin }) => origin === 'unknown')) return [];
  const unfinished = (id: string, at: Instant): boolean => {
    const item = items.get(id);
    return item !== undefined && doneAt(item, at, isDone) === false;
  };
  const seen = ledger.items.flatMap(({ id, leftAt }) =>
    leftAt !== null && leftAt >= late && unfinished(id, leftAt)
      ? [evidence(sprint.id, id, leftAt, 'left the sprint unfinished shortly before its end')]
      : [],
  );
  return [
    {
      sprintId: sprint.id,
      seen: seen.length,
      of: ledger.items.length,
      evidence: seen,
    },
  ];
}
