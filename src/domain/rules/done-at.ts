import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import type { DoneRule } from './done';
import { valueAt } from './value-at';

/** An item is done at an instant if its status then was; unknown when its status then cannot be told. */
export function doneAt(item: WorkItem, at: Instant, isDone: DoneRule): Known<boolean> {
  return item.status.kind === 'unknown' ? 'unknown' : isDone(valueAt(item.status, at));
}
