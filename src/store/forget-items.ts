import { keys } from './keys';
import type { Store } from './store';

/** Forgets every item that is kept of a board, frozen inputs included; what people said and what was recorded stays. */
export async function forgetItems(store: Store, boardId: number): Promise<void> {
  for (const prefixOf of [keys.frozen, keys.open, keys.beyond, keys.live, keys.gone]) {
    for (const { key } of await store.list(prefixOf(boardId))) await store.delete(key);
  }
}
