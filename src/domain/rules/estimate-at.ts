import type { EstimateAt } from '../model/estimate';
import type { Instant } from '../model/instant';
import type { WorkItem } from '../model/work-item';
import { valueAt } from './value-at';

/**
 * An estimate at an instant is the value after every change at or before it; a value set at creation counts from then.
 * `null` = not estimated, or not created yet. `unknown` when the history cannot tell.
 */
export function estimateAt(item: WorkItem, at: Instant): EstimateAt {
  if (item.createdAt > at) return null;
  return item.estimate.kind === 'unknown' ? 'unknown' : valueAt(item.estimate, at);
}
