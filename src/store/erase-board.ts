import { OFF } from '../domain/model/agreement';
import { isOn, writeAgreement } from './agreements';
import { unindexBoard } from './board-index';
import { keys } from './keys';
import type { Store } from './store';

const LISTS = [
  keys.frozen,
  keys.open,
  keys.beyond,
  keys.live,
  keys.gone,
  keys.recorded,
  keys.marks,
  keys.head,
];
const SINGLE = [keys.progress, keys.mended, keys.version, keys.roleSums];

/**
 * Switches a board off and erases all that is kept of it. Off comes first, so that no event writes any more; the mark
 * that it is off goes last, so that an erasing that was cut short is found and ended by the daily pass.
 */
export async function eraseBoard(store: Store, boardId: number): Promise<void> {
  await writeAgreement(store, boardId, OFF);
  await unindexBoard(store, boardId);
  for (const prefixOf of LISTS) {
    for (const { key } of await store.list(prefixOf(boardId))) await store.delete(key);
  }
  for (const keyOf of SINGLE) await store.delete(keyOf(boardId));
  // Somebody may have switched the board on again meanwhile: then it stays on, and its history begins anew.
  if (await isOn(store, boardId)) return;
  await store.delete(keys.agreement(boardId));
  // What came in at that very moment is not forgotten: the daily pass finds the board and ends its erasing.
  if (await keepsAnything(store, boardId)) await writeAgreement(store, boardId, OFF);
}

async function keepsAnything(store: Store, boardId: number): Promise<boolean> {
  const lists = await Promise.all(LISTS.map((prefixOf) => store.list(prefixOf(boardId))));
  return lists.some((entries) => entries.length > 0);
}
