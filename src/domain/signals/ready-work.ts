import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { doneAt } from '../rules/done-at';
import { estimateAt } from '../rules/estimate-at';
import { whyLeftOut } from '../rules/population';
import { valueAt } from '../rules/value-at';
import { describedAt } from './readiness';
import type { Past } from './signal';
import type { Statistic } from './sprint-sizes';

/** Ready work is what is estimated, described, not done and in no sprint that runs; unknown when that cannot be told of an item. */
export function readyWorkAt(at: Instant, past: Past, statistic: Statistic): Known<number> {
  let ready = 0;
  for (const item of past.items.values()) {
    if (item.createdAt > at || whyLeftOut(item) !== null) continue;
    const amount = amountIfReady(item, at, past, statistic);
    if (amount === 'unknown') return 'unknown';
    ready += amount;
  }
  return ready;
}

/** Every condition that surely does not hold makes it 0, whatever else cannot be told. */
function amountIfReady(item: WorkItem, at: Instant, past: Past, statistic: Statistic): Known<number> {
  const estimate = past.board.estimation.kind === 'item-count' ? 1 : estimateAt(item, at);
  const described = describedAt(item, at);
  const done = doneAt(item, at, past.isDone);
  const running = isInRunningSprint(item, at, past);
  if (described === false || done === true || running === true || estimate === null) return 0;
  if ([described, done, running, estimate].includes('unknown')) return 'unknown';
  return statistic === 'items' || estimate === 'unknown' ? 1 : estimate;
}

function isInRunningSprint({ sprints }: WorkItem, at: Instant, { closed }: Past): Known<boolean> {
  if (sprints.kind === 'unknown') return 'unknown';
  const named = valueAt(sprints, at);
  return closed.some(
    ({ sprint, ledger: { span } }) => named.includes(sprint.id) && span.start <= at && at < span.end,
  );
}
