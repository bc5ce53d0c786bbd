import { itemsInWords } from '../rules/counted-words';
import { doneAt } from '../rules/done-at';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { hasKnownOrigins } from './sprint-sizes';
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
        says: ({ seen, when }) => `${itemsInWords(seen)} left unfinished shortly before the end of ${when}.`,
        isLarge: ({ seen }) => seen > 0,
        isKept: noneInAll,
      },
    ),
});

/** Left out when an origin, or whether an item that left late was finished, cannot be told. */
function judge({ sprint, ledger }: ClosedSprintFacts, { items, judgedBy }: Past): SprintShare[] {
  if (!hasKnownOrigins(ledger)) return [];
  const { start, end } = ledger.span;
  const late = end - (end - start) * threshold('nearTheEnd');
  const seen = [];
  for (const { id, leftAt } of ledger.items) {
    if (leftAt === null || leftAt < late) continue;
    const item = items.get(id);
    const done = item === undefined ? 'unknown' : doneAt(item, leftAt, judgedBy(sprint.id).isDone);
    if (done === 'unknown') return [];
    if (!done)
      seen.push(evidence(sprint.id, id, leftAt, 'left the sprint unfinished shortly before its end'));
  }
  return [{ sprintId: sprint.id, seen: seen.length, of: ledger.items.length, evidence: seen }];
}
