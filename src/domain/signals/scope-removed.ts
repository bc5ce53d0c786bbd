import { itemsInWords } from '../rules/counted-words';
import { plannedCount, planningOver } from './counted-scope';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { patternReading, type SprintShare } from './sprint-shares';
import { agreedThreshold } from './thresholds';

/** What left before the end, after planning was over; a pattern when it is more than a fifth of the planned items in three of five sprints. */
export const scopeRemoved = defineSignal({
  id: 'scope-removed',
  asks: 'What left the sprint before its end?',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      recentSprints(past).flatMap((one) => judge(one, past)),
      {
        says: ({ seen, of, when }) =>
          `${itemsInWords(seen)} left before the end of ${when}; ${itemsInWords(of)} had been planned.`,
        isLarge: ({ seen, of }) => seen > of * agreedThreshold('scopeChangeShare', past.settings),
      },
    ),
});

/** An item that was done before the start takes no work with it when it leaves. */
function judge({ sprint, ledger }: ClosedSprintFacts, { settings }: Past): SprintShare[] {
  const committed = plannedCount(ledger);
  if (committed === null) return [];
  const over = planningOver(sprint, ledger, settings);
  const gone = ledger.items.flatMap(({ id, origin, leftAt }) =>
    leftAt !== null && leftAt > over && origin !== 'already-done'
      ? [evidence(sprint.id, id, leftAt, 'left the sprint before its end')]
      : [],
  );
  return [{ sprintId: sprint.id, seen: gone.length, of: committed, evidence: gone }];
}
