import type { EstimateAt } from '../model/estimate';
import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { valueAt } from '../rules/value-at';
import type { Past } from './signal';

/** Whether an item had a description or acceptance criteria at the instant; unknown when that was not read. */
export function describedAt(item: WorkItem | undefined, at: Instant): Known<boolean> {
  const described = item?.facts?.described;
  return described?.kind === 'known' ? valueAt(described, at) : 'unknown';
}

/** An item is ready when it is described and, on a board that estimates, has an estimate. */
export function isReady(described: boolean, estimate: EstimateAt, { board }: Past): boolean {
  return described && (board.estimation.kind === 'item-count' || estimate !== null);
}
