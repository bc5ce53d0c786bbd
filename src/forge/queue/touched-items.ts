import type { WorkItem } from '../../domain/model/work-item';
import { frameOf } from '../../jira/board-frame';
import { readChangedItems } from '../../jira/read-changed-items';
import { forgetGone } from '../../store/gone-items';
import { readProgress } from '../../store/history-progress';
import { type ItemList, type ListName, readItemList, writeItemList } from '../../store/item-lists';
import { forgetLiveItem, keepLiveItem, readLiveItems } from '../../store/live-items';
import { newestOfEach } from '../../store/remembered';
import type { Store } from '../../store/store';
import { type BoardInHand, keptBoard, questionAbout } from './board-in-hand';
import { noteItemsGone } from './note-gone';
import { refreshHead } from './refresh-head';
import { sprintsEverNamed } from '../../jira/sprints-of-item';
import { openSprints } from './sprints-to-keep';
import type { Work } from './work';

const LISTS: readonly ListName[] = ['beyond', 'open'];

/**
 * Reads items that an event was about, and keeps what is new of them. What cannot be read any more (deleted, archived,
 * hidden) leaves the open work and the backlog; the frozen inputs of closed sprints stay as they are.
 */
export async function refreshItems(work: Work, boardId: number, ids: readonly string[]): Promise<void> {
  const { store, jira } = work;
  const board = await boardBegun(work, boardId);
  // Before its configuration was read there is nothing to keep up to date: the first reading will find these items.
  if (board === null) return;
  const frame = frameOf(board.head, questionAbout(board, openSprints(board.listed)));
  const found = await readChangedItems(jira, frame, ids);
  const known = await knownItems(store, boardId);
  await forgetGone(
    store,
    boardId,
    found.map(({ id }) => id),
  );
  for (const item of found) await keepItem(store, board, item, known);
  const foundIds = new Set(found.map(({ id }) => id));
  const gone = ids.filter((id) => !foundIds.has(id));
  await noteItemsGone(store, boardId, gone);
  if (gone.length > 0) await takeOut(store, boardId, new Set(gone));
}

/** `null` = its reading was never begun. A configuration whose writing was cut short is read again. */
async function boardBegun(work: Work, boardId: number): Promise<BoardInHand | null> {
  const kept = await keptBoard(work.store, boardId);
  if (kept !== null || (await readProgress(work.store, boardId)) === null) return kept;
  return refreshHead(work, boardId);
}

interface KnownItems {
  readonly listed: ReadonlyMap<string, WorkItem>;
  readonly live: ReadonlySet<string>;
}

async function knownItems(store: Store, boardId: number): Promise<KnownItems> {
  const lists = await Promise.all(LISTS.map((name) => readItemList(store, boardId, name)));
  const live = await readLiveItems(store, boardId);
  const listed = newestOfEach(lists.map((list) => list?.items ?? []));
  return { listed, live: new Set(live.map(({ id }) => id)) };
}

/** What a list says already needs no entry of its own, and an item that has nothing to do with the board is not kept. */
async function keepItem(
  store: Store,
  board: BoardInHand,
  item: WorkItem,
  { listed, live }: KnownItems,
): Promise<void> {
  const inList = listed.get(item.id);
  if (inList !== undefined && JSON.stringify(inList) === JSON.stringify(item)) {
    await forgetLiveItem(store, board.boardId, item.id);
  } else if (inList !== undefined || live.has(item.id) || isAbout(board, item)) {
    await keepLiveItem(store, board.boardId, item);
  }
}

function isAbout({ listed }: BoardInHand, item: WorkItem): boolean {
  if (item.onBoard) return true;
  const named = sprintsEverNamed(item);
  return listed.some(({ id }) => named.has(id));
}

async function takeOut(store: Store, boardId: number, gone: ReadonlySet<string>): Promise<void> {
  for (const name of LISTS) {
    const list = await readItemList(store, boardId, name);
    if (list === null) continue;
    const items: ItemList['items'] = list.items.filter(({ id }) => !gone.has(id));
    if (items.length < list.items.length) await writeItemList(store, boardId, name, { ...list, items });
  }
}
