import type { PlannedItem } from '../model/inspection';
import type { Instant } from '../model/instant';
import { estimateAt } from './estimate-at';
import { byItemId } from './item-order';
import { isInAt } from './membership';
import { whyLeftOut } from './population';
import type { SprintHistory } from './sprint-history';

/** What is planned for a sprint that has not started is what its items name now. */
export function plannedItems({ members }: SprintHistory, now: Instant): PlannedItem[] {
  return members
    .filter(({ item, stays }) => whyLeftOut(item) === null && (stays === 'unknown' || isInAt(stays, now)))
    .map(({ item }) => ({ id: item.id, key: item.key, estimate: estimateAt(item, now) }))
    .sort(byItemId);
}
