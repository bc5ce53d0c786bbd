import { OFF } from '../domain/model/agreement';
import type { Instant } from '../domain/model/instant';
import { onSince, writeAgreement } from './agreements';
import { unindexBoard } from './board-index';
import { forgetShared } from './kept-shared';
import { keys, sharedKeys } from './keys';
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
 * that it is off goes last, so that an erasing that was cut short is found and ended by the daily pass. `wasOnSince` is the
 * switch-on that is taken back: a pause or the like may have written it down again meanwhile, and that is no new one.
 */
export async function eraseBoard(
  store: Store,
  boardId: number,
  wasOnSince: Instant | null = null,
): Promise<void> {
  await writeAgreement(store, boardId, OFF);
  await unindexBoard(store, boardId);
  for (const prefixOf of LISTS) {
    for (const { key } of await store.list(prefixOf(boardId))) await store.delete(key);
  }
  for (const keyOf of SINGLE) await store.delete(keyOf(boardId));
  for (const keyOf of Object.values(sharedKeys)) await forgetShared(store, keyOf(boardId));
  // Somebody may have switched the board on again meanwhile: then it stays on, and its history begins anew.
  const isOnSince = await onSince(store, boardId);
  if (isOnSince !== null && isOnSince !== wasOnSince) return;
  await store.delete(keys.agreement(boardId));
  // What came in at that very moment is not forgotten: the daily pass finds the board and ends its erasing.
  if (await keepsAnything(store, boardId)) await writeAgreement(store, boardId, OFF);
}

async function keepsAnything(store: Store, boardId: number): Promise<boolean> {
  const lists = await Promise.all(LISTS.map((prefixOf) => store.list(prefixOf(boardId))));
  const single = await Promise.all(SINGLE.map((keyOf) => store.get(keyOf(boardId))));
  const shared = await Promise.all(Object.values(sharedKeys).map((keyOf) => store.shared(keyOf(boardId))));
  return (
    lists.some((entries) => entries.length > 0) ||
    single.some((value) => value !== undefined) ||
    shared.some(({ revision }) => revision > 0)
  );
}
