import { medianOf } from '../measures/median';
import type { Known } from '../model/unknown';
import { oneDigit } from './amount-words';
import { evidence, measured, unknown } from './readings';
import { readyWorkAt } from './ready-work';
import { lastSprint, recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { completedAmount, statisticOf } from './sprint-sizes';
import { threshold } from './thresholds';

/** How many sprints of ready work were there at each start; a pattern below one sprint, kept from one and a half on. */
export const readyBacklog = defineSignal({
  id: 'ready-backlog',
  asks: 'How many sprints of ready work were there when the sprint started?',
  keeps: 'There was enough ready work at each of the last three starts.',
  needs: 3,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const { sprint, ledger } = lastSprint(past);
    const noted = recentSprints(past, threshold('readyBacklogStarts')).map((one) => readySprints(one, past));
    const last = noted.at(-1) ?? 'unknown';
    if (last === 'unknown') return unknown(NOT_TOLD);
    const says = `${oneDigit(last)} sprints of ready work when the last sprint started.`;
    return measured({
      value: { sprints: last },
      says,
      seen: true,
      pattern: last < threshold('readyBacklog'),
      kept: noted.every((ready) => ready !== 'unknown' && ready >= threshold('readyBacklogKept')),
      evidence: [evidence(sprint.id, null, ledger.span.start, says)],
    });
  },
});

const NOT_TOLD = 'The backlog was not read, or it is not known how much a sprint usually completes.';

/** Ready work at the start, in what a sprint usually completes: the median of the last sprints that can be told. */
function readySprints({ ledger }: ClosedSprintFacts, past: Past): Known<number> {
  const statistic = statisticOf(past.board, past.closed);
  const usual = medianOf(recentSprints(past).flatMap((one) => completedAmount(one.ledger, statistic) ?? []));
  if (usual.kind === 'unknown' || usual.median === 0) return 'unknown';
  const ready = readyWorkAt(ledger.span.start, past, statistic);
  return ready === 'unknown' ? 'unknown' : ready / usual.median;
}
