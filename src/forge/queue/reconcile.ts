import { frameOf, readHead } from '../../jira/board-frame';
import { headOf } from '../../jira/board-head';
import { readFrozenSprints } from '../../store/frozen-sprints';
import { readProgress } from '../../store/history-progress';
import { type ItemList, readItemList } from '../../store/item-lists';
import { forgetLiveItems, readLiveItems } from '../../store/live-items';
import { writeMended } from '../../store/mended';
import { newestOfEach, rememberItems } from '../../store/remembered';
import type { Store } from '../../store/store';
import { sumRoles } from '../roles/sum-roles';
import { type BoardInHand, boardWith, keptBoard, questionAbout } from './board-in-hand';
import { changedUnheard, goneUnheard, type OpenWorkCompared, sprintsUnheard } from './missed';
import { noteItemsGone } from './note-gone';
import { forgetOldSprints } from './old-sprints';
import { byId, keepOpenWork, readOpenItems } from './open-work';
import { keepHead } from './refresh-head';
import { hasSettled, notFrozenYet, openSprints } from './sprints-to-keep';
import type { Work } from './work';

/**
 * Reads a board again as if no event had ever come, keeps what differs, and says how much no event had told. What is said
 * is kept first, so that a pass that was cut short says the same when it runs again.
 */
export async function reconcile(work: Work, boardId: number): Promise<void> {
  const { store, jira } = work;
  const head = headOf(await readHead(jira, boardId));
  const fresh = await boardWith(store, boardId, head);
  const open = await readOpenItems(store, jira, fresh);
  const gone = await sayWhatWasUnheard(work, fresh, open);
  const board = await keepHead(work, boardId, head);
  await keepOpenWork(store, board, open);
  await noteItemsGone(store, boardId, gone);
  await forgetCovered(store, boardId);
  await forgetOldSprints(store, board);
  await sumRoles(work, boardId, frameOf(board.head, questionAbout(board, [])));
  await work.handOn({ kind: 'beyond', boardId });
  if (await hasMoreToRead(work, board)) await work.handOn({ kind: 'step', boardId });
}

/** Gives the items that are gone. A board whose open work was not read yet has missed nothing. */
async function sayWhatWasUnheard(
  { store, now }: Work,
  board: BoardInHand,
  open: ItemList,
): Promise<readonly string[]> {
  const { boardId, listed } = board;
  const before = await keptBoard(store, boardId);
  const openBefore = await readItemList(store, boardId, 'open');
  if (before === null || openBefore === null) return [];
  const compared = await compare(store, board, { now, openBefore, open });
  const gone = goneUnheard(compared);
  const items = changedUnheard(compared).length + gone.length;
  const sprints = sprintsUnheard(before.listed, listed, now);
  if (items + sprints > 0) await writeMended(store, boardId, { at: now, items, sprints });
  return gone;
}

async function compare(
  store: Store,
  { boardId, listed, onSince }: BoardInHand,
  { now, openBefore, open }: Pick<Work, 'now'> & Readonly<Record<'openBefore' | 'open', ItemList>>,
): Promise<OpenWorkCompared> {
  const { items: known } = await rememberItems(store, boardId);
  const live = await readLiveItems(store, boardId);
  const followed = new Set([...openBefore.items, ...live].map(({ id }) => id));
  return { known, followed, read: byId(open.items), openIds: openSprints(listed), onSince, now };
}

/** What events told is forgotten where any list says it too. */
async function forgetCovered(store: Store, boardId: number): Promise<void> {
  const frozen = await readFrozenSprints(store, boardId);
  const open = await readItemList(store, boardId, 'open');
  const lists = [...frozen, ...(open === null ? [] : [open])].map(({ items }) => items);
  await forgetLiveItems(store, boardId, newestOfEach(lists));
}

async function hasMoreToRead({ store, now }: Work, board: BoardInHand): Promise<boolean> {
  const { boardId } = board;
  const progress = await readProgress(store, boardId);
  if (progress?.state !== 'complete') return true;
  const { frozenCloses } = await rememberItems(store, boardId);
  return notFrozenYet(board, frozenCloses).some((sprint) => hasSettled(sprint, now));
}
