import { type Instant } from '../model/instant';
import { flipsInside } from '../rules/value-at';
import { workingDaysAfter } from './days-after';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { threshold } from './thresholds';

/** What was done in the sprint and re-opened within five working days after its close; a pattern when two items were in three of five sprints. */
export const reopenedAfterClose = defineSignal({
  id: 'reopened-after-close',
  asks: 'Which completed items were re-opened soon after the close?',
  keeps: 'What was done stayed done, five sprints in a row.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      recentSprints(past).flatMap((one) => judge(one, past)),
      {
        what: 'that were completed were re-opened within five working days after the close',
        isLarge: ({ seen }) => seen >= threshold('reopenedItems'),
        isKept: noneInAll,
      },
    ),
});

function judge({ sprint, ledger }: ClosedSprintFacts, past: Past): SprintShare[] {
  const completed = ledger.items.filter(({ fate }) => fate === 'completed');
  if (completed.length === 0) return [];
  const until = workingDaysAfter(ledger.span.end, threshold('reopenedWorkingDays'), past);
  const seen = completed.flatMap(({ id }) => {
    const at = reopenedAt(id, ledger.span.end, until, past);
    return at === null ? [] : [evidence(sprint.id, id, at, 'was re-opened soon after the sprint closed')];
  });
  return [
    {
      sprintId: sprint.id,
      seen: seen.length,
      of: completed.length,
      evidence: seen,
    },
  ];
}

function reopenedAt(id: string, from: Instant, until: Instant, { items, isDone }: Past): Instant | null {
  const status = items.get(id)?.status;
  if (status?.kind !== 'known') return null;
  const back = flipsInside(status, from, until).find(
    (flip) => isDone(flip.from) === true && isDone(flip.to) === false,
  );
  return back?.at ?? null;
}
