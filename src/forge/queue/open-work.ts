import type { WorkItem } from '../../domain/model/work-item';
import type { Jira } from '../../jira/jira';
import { readFromHead } from '../../jira/read-board-history';
import { indexBoard } from '../../store/board-index';
import { forgetGone } from '../../store/gone-items';
import { type ItemList, writeItemList } from '../../store/item-lists';
import { forgetLiveItems } from '../../store/live-items';
import { rememberItems } from '../../store/remembered';
import type { Store } from '../../store/store';
import { type BoardInHand, questionAbout } from './board-in-hand';
import { inOrder } from './item-order';
import { openSprints } from './sprints-to-keep';
import type { Work } from './work';

/** Reads the items of the running and planned sprints anew, those that left them included, and keeps them. */
export async function refreshOpenWork({ store, jira }: Work, board: BoardInHand): Promise<void> {
  await keepOpenWork(store, board, await readOpenItems(store, jira, board));
}

/** The same without keeping anything. */
export async function readOpenItems(store: Store, jira: Jira, board: BoardInHand): Promise<ItemList> {
  const siteHasHistory = await showedHistory(store, board.boardId);
  const question = { ...questionAbout(board, openSprints(board.listed)), siteHasHistory };
  const { items, coverage } = (await readFromHead(jira, board.head, question)).history;
  return { items: inOrder(items), coverage };
}

/** What events told of these items before is forgotten: the list is at least as new. */
export async function keepOpenWork(store: Store, { boardId }: BoardInHand, read: ItemList): Promise<void> {
  const items = byId(read.items);
  await forgetGone(store, boardId, items.keys());
  await writeItemList(store, boardId, 'open', read);
  await forgetLiveItems(store, boardId, items);
  await indexBoard(store, boardId, read.coverage.projects);
}

/** Whether any earlier reading of the board met a history. */
export async function showedHistory(store: Store, boardId: number): Promise<boolean> {
  const { coverage } = await rememberItems(store, boardId);
  return coverage !== null && coverage.history !== 'none';
}

export function byId(items: readonly WorkItem[]): ReadonlyMap<string, WorkItem> {
  return new Map(items.map((item) => [item.id, item]));
}
