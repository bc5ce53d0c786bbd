import { DAY, type Instant, instant } from '../model/instant';
import { flipsInside } from '../rules/value-at';
import { workingDaysAfter } from './days-after';
import { pointChange } from './point-words';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { threshold } from './thresholds';

/** Which estimates were lowered as the item was carried on; a pattern when some were in three of five sprints. */
export const estimateCutOnCarry = defineSignal({
  id: 'estimate-cut-on-carry',
  asks: 'Which estimates were lowered as the item was carried on?',
  keeps: 'What was carried on kept its estimate.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      recentSprints(past).flatMap((one) => judge(one, past)),
      {
        what: 'that were carried on had their estimate lowered',
        isLarge: ({ seen }) => seen > 0,
        isKept: noneInAll,
      },
    ),
});

/** "As it was carried on": from the day before the close until a working week after it. */
function judge({ sprint, ledger }: ClosedSprintFacts, past: Past): SprintShare[] {
  const carried = ledger.items.filter(({ fate }) => fate === 'carried-over');
  const until = workingDaysAfter(ledger.span.end, threshold('reopenedWorkingDays'), past);
  const seen = carried.flatMap(({ id }) => {
    const cut = loweredIn(id, instant(ledger.span.end - DAY), until, past);
    return cut === undefined
      ? []
      : [
          evidence(
            sprint.id,
            id,
            cut.at,
            `was carried on with a lower estimate: ${pointChange(cut.from, cut.to)}`,
          ),
        ];
  });
  return [
    {
      sprintId: sprint.id,
      seen: seen.length,
      of: carried.length,
      evidence: seen,
    },
  ];
}

function loweredIn(id: string, from: Instant, until: Instant, { items }: Past) {
  const estimate = items.get(id)?.estimate;
  if (estimate?.kind !== 'known') return undefined;
  return flipsInside(estimate, from, until).find(
    (flip) => flip.from !== null && flip.to !== null && flip.to < flip.from,
  );
}
