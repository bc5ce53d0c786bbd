import type { LeftOutItem } from '../model/ledger';
import type { WorkItem } from '../model/work-item';

/** A sprint counts the items that the board's filter returns, without sub-tasks and epics; `null` = it counts. */
export function whyLeftOut(item: WorkItem): LeftOutItem['because'] | null {
  if (item.kind !== 'item') return item.kind;
  return item.onBoard ? null : 'not-on-board';
}
