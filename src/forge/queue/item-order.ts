import type { WorkItem } from '../../domain/model/work-item';

/** By id, as numbers: a search may answer in any order, and the same items are to make the same bytes. */
export function inOrder(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.toSorted((one, other) => Number(one.id) - Number(other.id));
}
