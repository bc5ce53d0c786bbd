import { z } from 'zod';
import { keys } from './keys';
import { type Kept, setKept } from './kept';
import type { Store } from './store';

const gone: Kept<'gone'> = { name: 'a gone item', version: 1, shape: z.literal('gone'), migrations: [] };

/**
 * Notes that an item can be read no more: deleted, archived or hidden. The closed sprints that were frozen with it keep it,
 * because that is what they were; nothing that is open counts it any more.
 */
export async function noteGone(store: Store, boardId: number, itemId: string): Promise<void> {
  await setKept(store, gone, keys.goneItem(boardId, itemId), 'gone');
}

/** These items could be read: those of them that were gone are there again. */
export async function forgetGone(store: Store, boardId: number, readIds: Iterable<string>): Promise<void> {
  const gone = await readGone(store, boardId);
  for (const id of readIds) if (gone.has(id)) await store.delete(keys.goneItem(boardId, id));
}

export async function readGone(store: Store, boardId: number): Promise<ReadonlySet<string>> {
  const prefix = keys.gone(boardId);
  return new Set((await store.list(prefix)).map(({ key }) => key.slice(prefix.length)));
}
