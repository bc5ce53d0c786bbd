import { medianOf } from '../measures/median';
import type { Instant } from '../model/instant';
import type { WorkItem } from '../model/work-item';
import { doneAt } from '../rules/done-at';
import { estimateAt } from '../rules/estimate-at';
import { whyLeftOut } from '../rules/population';
import { valueAt } from '../rules/value-at';
import { describedAt, isReady } from './readiness';
import { evidence, measured, unknown } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { amountOf, type Statistic, statisticOf } from './sprint-sizes';
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
    const noted = recentSprints(past, threshold('patternTimes')).map((one) => readySprints(one, past));
    const last = noted.at(-1);
    if (last === undefined || last === 'unknown') return unknown(TOO_FEW);
    const { sprint, ledger } = recentSprints(past, 1)[0] ?? {};
    const says = `${String(Math.round(last * 10) / 10)} sprints of ready work when the last sprint started.`;
    return measured({
      value: { sprints: last },
      says,
      seen: true,
      pattern: last < threshold('readyBacklog'),
      kept: noted.every((ready) => ready !== 'unknown' && ready >= threshold('readyBacklogKept')),
      evidence:
        sprint === undefined || ledger === undefined
          ? []
          : [evidence(sprint.id, null, ledger.span.start, says)],
    });
  },
});

const TOO_FEW = 'The backlog was not read, or it is not known how much a sprint usually completes.';

/** Ready work at the start, in what a sprint usually completes (the median of up to five sprints before, or all). */
function readySprints({ ledger }: ClosedSprintFacts, past: Past): number | 'unknown' {
  const statistic = statisticOf(past.board, past.closed);
  const usual = medianOf(
    recentSprints(past).flatMap((one) => amountOf(one.ledger.totals.completed, statistic) ?? []),
  );
  if (usual.kind === 'unknown' || usual.median === 0) return 'unknown';
  const at = ledger.span.start;
  const taken = new Set(ledger.items.map(({ id }) => id));
  let ready = 0;
  for (const item of past.items.values()) {
    if (taken.has(item.id) || !isInBacklog(item, at, past)) continue;
    const described = describedAt(item, at);
    if (described === 'unknown') return 'unknown';
    ready += amountIfReady(item, described, at, past, statistic);
  }
  return ready / usual.median;
}

/** On the board, there at the instant, not done, and in no sprint that runs then. */
function isInBacklog(item: WorkItem, at: Instant, past: Past): boolean {
  if (item.createdAt > at || whyLeftOut(item) !== null || doneAt(item, at, past.isDone) !== false)
    return false;
  if (item.sprints.kind === 'unknown') return false;
  const named = valueAt(item.sprints, at);
  return !past.closed.some(
    ({ sprint, ledger: { span } }) => named.includes(sprint.id) && span.start <= at && at < span.end,
  );
}

function amountIfReady(
  item: WorkItem,
  described: boolean,
  at: Instant,
  past: Past,
  statistic: Statistic,
): number {
  const estimate = estimateAt(item, at);
  if (!isReady(described, estimate, past)) return 0;
  return statistic === 'items' ? 1 : typeof estimate === 'number' ? estimate : 0;
}
