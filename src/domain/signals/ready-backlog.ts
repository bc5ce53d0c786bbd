import { medianOf } from '../measures/median';
import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import { oneDigit } from './amount-words';
import { evidence, measured, unknown } from './readings';
import { readyWorkAt } from './ready-work';
import { lastSprint, recentSprints } from './recent-sprints';
import { defineSignal, type Past } from './signal';
import { completedAmount, statisticOf } from './sprint-sizes';
import { agreedThreshold, threshold } from './thresholds';

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
    const ready = readySprints(ledger.span.start, past);
    if (ready === 'unknown') return unknown(NOT_TOLD);
    const says = `${oneDigit(ready)} sprints of ready work when the last sprint started.`;
    return measured({
      value: { sprints: ready },
      says,
      seen: true,
      pattern: ready < agreedThreshold('readyBacklog', past.settings),
      kept: isEnough(ready, past) && wasEnoughBefore(past),
      evidence: [evidence(sprint.id, null, ledger.span.start, says)],
    });
  },
});

/** More than the hint asks for, whatever was agreed. */
function isEnough(ready: Known<number>, { settings }: Past): boolean {
  const enough = Math.max(threshold('readyBacklogKept'), agreedThreshold('readyBacklog', settings));
  return ready !== 'unknown' && ready >= enough;
}

function wasEnoughBefore(past: Past): boolean {
  const before = recentSprints(past, threshold('readyBacklogStarts')).slice(0, -1);
  return before.every(({ ledger }) => isEnough(readySprints(ledger.span.start, past), past));
}

const NOT_TOLD = 'The backlog was not read, or it is not known how much a sprint usually completes.';

/** Ready work at the start, in what a sprint usually completes: the median of the last sprints that can be told. */
function readySprints(start: Instant, past: Past): Known<number> {
  const statistic = statisticOf(past.board, past.closed);
  const usual = medianOf(recentSprints(past).flatMap((one) => completedAmount(one.ledger, statistic) ?? []));
  if (usual.kind === 'unknown' || usual.median === 0) return 'unknown';
  const ready = readyWorkAt(start, past, statistic);
  return ready === 'unknown' ? 'unknown' : ready / usual.median;
}
