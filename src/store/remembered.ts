import type { Coverage } from '../domain/model/coverage';
import type { FrozenSprint } from '../domain/model/frozen-sprint';
import type { Instant } from '../domain/model/instant';
import type { SprintId } from '../domain/model/sprint';
import type { WorkItem } from '../domain/model/work-item';
import { coveredTogether } from './coverage-shape';
import { readFrozenSprints } from './frozen-sprints';
import { readGone } from './gone-items';
import { readItemList, wholeOrTorn } from './item-lists';
import { readLiveItems } from './live-items';
import type { Store } from './store';

/** What is kept of a board's items: each as it was read last, and the sprints that were frozen. */
export interface RememberedItems {
  readonly items: ReadonlyMap<string, WorkItem>;
  /** Ids of items that can be read no more. */
  readonly gone: ReadonlySet<string>;
  readonly frozen: readonly FrozenSprint[];
  /** The close that each frozen sprint was frozen for. */
  readonly frozenCloses: ReadonlyMap<SprintId, Instant>;
  /** `null` = nothing was read yet, or the open work is being written at this moment. */
  readonly coverage: Coverage | null;
}

export async function rememberItems(store: Store, boardId: number): Promise<RememberedItems> {
  const [sprints, open, beyond, live, gone] = await Promise.all([
    readFrozenSprints(store, boardId),
    wholeOrTorn(store, boardId, 'open'),
    readItemList(store, boardId, 'beyond'),
    readLiveItems(store, boardId),
    readGone(store, boardId),
  ]);
  const whole = open === 'torn' ? null : open;
  const lists = [...sprints, ...(beyond === null ? [] : [beyond]), ...(whole === null ? [] : [whole])];
  return {
    items: withoutBoard(newestOfEach([...lists.map(({ items }) => items), live]), gone),
    gone,
    frozen: sprints.map(({ frozen, items }) => ({ ...frozen, itemIds: items.map(({ id }) => id) })),
    frozenCloses: new Map(sprints.map(({ frozen, closedAt }) => [frozen.sprintId, closedAt])),
    coverage: open === 'torn' ? null : coveredTogether(lists.map(({ coverage }) => coverage)),
  };
}

/** What is gone is on no board any more; the sprints that were frozen with it go by what they were. */
function withoutBoard(items: Map<string, WorkItem>, gone: ReadonlySet<string>): Map<string, WorkItem> {
  for (const id of gone) {
    const item = items.get(id);
    if (item !== undefined) items.set(id, { ...item, onBoard: false });
  }
  return items;
}

/** Of an item that stands in several lists, what Jira changed last counts; of equals, that of the later list. */
export function newestOfEach(lists: readonly (readonly WorkItem[])[]): Map<string, WorkItem> {
  const newest = new Map<string, WorkItem>();
  for (const item of lists.flat()) {
    const known = newest.get(item.id);
    if (known === undefined || (item.updatedAt ?? 0) >= (known.updatedAt ?? 0)) newest.set(item.id, item);
  }
  return newest;
}
