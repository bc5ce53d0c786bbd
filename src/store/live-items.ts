import type { WorkItem } from '../domain/model/work-item';
import { keys } from './keys';
import { type Kept, readKept, setKept } from './kept';
import type { Store } from './store';
import { workItem } from './work-item-shape';

const live: Kept<WorkItem> = { name: 'a changed item', version: 1, shape: workItem, migrations: [] };

/** Keeps an item as it was read after an event about it; says whether anything differed. */
export function keepLiveItem(store: Store, boardId: number, item: WorkItem): Promise<boolean> {
  return setKept(store, live, keys.liveItem(boardId, item.id), item);
}

/** The items that events were about since the last daily pass. */
export async function readLiveItems(store: Store, boardId: number): Promise<readonly WorkItem[]> {
  const entries = await store.list(keys.live(boardId));
  return entries.flatMap(({ value }) => readKept(live, value) ?? []);
}

/** Forgets one item; says whether there was anything to forget. */
export async function forgetLiveItem(store: Store, boardId: number, itemId: string): Promise<boolean> {
  const key = keys.liveItem(boardId, itemId);
  if ((await store.get(key)) === undefined) return false;
  await store.delete(key);
  return true;
}

/** Forgets the items that stand in a whole list read since, at least as new as here. */
export async function forgetLiveItems(
  store: Store,
  boardId: number,
  readSince: ReadonlyMap<string, WorkItem>,
): Promise<void> {
  for (const item of await readLiveItems(store, boardId)) {
    const newer = readSince.get(item.id);
    if (newer === undefined || (newer.updatedAt ?? 0) < (item.updatedAt ?? 0)) continue;
    await store.delete(keys.liveItem(boardId, item.id));
  }
}
