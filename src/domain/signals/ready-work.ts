import type { Instant } from '../model/instant';
import type { SprintId } from '../model/sprint';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { doneAt } from '../rules/done-at';
import { estimateAt } from '../rules/estimate-at';
import { whyLeftOut } from '../rules/population';
import { valueAt } from '../rules/value-at';
import { describedAt } from './readiness';
import type { Past } from './signal';
import type { Statistic } from './sprint-sizes';

/** Ready work is what is estimated, described, not done and in no sprint that runs; unknown when that cannot be told of an item, or was read of none. */
export function readyWorkAt(at: Instant, past: Past, statistic: Statistic): Known<number> {
  const wereRead = [...past.items.values()].some(({ facts }) => facts !== undefined);
  if (!wereRead) return 'unknown';
  const look: Look = { at, past, statistic, running: runningSprints(at, past) };
  let ready = 0;
  for (const item of past.items.values()) {
    if (item.createdAt > at || whyLeftOut(item) !== null) continue;
    const amount = amountIfReady(item, look);
    if (amount === 'unknown') return 'unknown';
    ready += amount;
  }
  return ready;
}

interface Look {
  readonly at: Instant;
  readonly past: Past;
  readonly statistic: Statistic;
  /** The sprints that run at the instant. */
  readonly running: ReadonlySet<SprintId>;
}

/** Every condition that surely does not hold makes it 0, whatever else cannot be told. */
function amountIfReady(item: WorkItem, { at, past, statistic, running }: Look): Known<number> {
  const estimate = past.board.estimation.kind === 'item-count' ? 1 : estimateAt(item, at);
  const described = describedAt(item, at);
  const done = doneAt(item, at, past.isDone);
  const taken = isTaken(item, at, running);
  if (described === false || done === true || taken === true || estimate === null) return 0;
  if ([described, done, taken, estimate].includes('unknown')) return 'unknown';
  return statistic === 'items' || estimate === 'unknown' ? 1 : estimate;
}

function isTaken({ sprints }: WorkItem, at: Instant, running: ReadonlySet<SprintId>): Known<boolean> {
  if (sprints.kind === 'unknown') return 'unknown';
  return valueAt(sprints, at).some((id) => running.has(id));
}

function runningSprints(at: Instant, { closed }: Past): Set<SprintId> {
  const running = closed.filter(({ ledger: { span } }) => span.start <= at && at < span.end);
  return new Set(running.map(({ sprint }) => sprint.id));
}
