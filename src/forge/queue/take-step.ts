import type { Instant } from '../../domain/model/instant';
import { type Progress, readProgress, writeProgress } from '../../store/history-progress';
import { readItemList } from '../../store/item-lists';
import { rememberItems, type RememberedItems } from '../../store/remembered';
import type { Store } from '../../store/store';
import { type BoardInHand, keptBoard } from './board-in-hand';
import { freezeSprints, type SprintsToFreeze } from './freeze-sprints';
import { handOnFreezing } from './hand-on-freezing';
import { refreshOpenWork } from './open-work';
import { forgetOldSprints } from './old-sprints';
import { refreshHead } from './refresh-head';
import { hasSettled, notFrozenYet, sprintsToKeep } from './sprints-to-keep';
import type { Work } from './work';
import { refreshWorkBeyond } from './work-beyond';

/** How many closed sprints one step reads. */
const SPRINTS_A_STEP = 6;

/** Begins a board's history: its configuration and its open work first, so that the running sprint is there at once. */
export async function beginHistory(work: Work, boardId: number): Promise<void> {
  const board = await refreshHead(work, boardId);
  await tellReading(work.store, board);
  await refreshOpenWork(work, board);
  await work.handOn({ kind: 'step', boardId });
}

/**
 * Takes the next step of a board's history and hands on the one after it. What there is to do is found in the store: open
 * work that is missing, else the newest closed sprints that are not frozen, else the work beyond sprints. So it may be cut
 * short anywhere and begun again.
 */
export async function takeStep(work: Work, boardId: number): Promise<void> {
  const board = (await keptBoard(work.store, boardId)) ?? (await refreshHead(work, boardId));
  const remembered = await rememberItems(work.store, boardId);
  const next = nextGroup(board, remembered, work.now);
  if (await lacksOpenWork(work.store, boardId, remembered)) await refreshOpenWork(work, board);
  else if (next !== null) await freezeSprints(work, board, next);
  else return finishHistory(work, board);
  await tellReading(work.store, board);
  await work.handOn({ kind: 'step', boardId });
}

/**
 * The newest group with a sprint that is not frozen yet. Groups are the same wherever the reading was cut short, so what
 * each sprint's scan covered is the same too.
 */
function nextGroup(
  board: BoardInHand,
  { frozenCloses }: RememberedItems,
  now: Instant,
): SprintsToFreeze | null {
  const missing = new Set(notFrozenYet(board, frozenCloses));
  const settled = sprintsToKeep(board).filter((sprint) => hasSettled(sprint, now));
  for (let first = 0; first < settled.length; first += SPRINTS_A_STEP) {
    const read = settled.slice(first, first + SPRINTS_A_STEP);
    const freeze = read.filter((sprint) => missing.has(sprint));
    if (freeze.length > 0) return { read, freeze };
  }
  return null;
}

/** Open work that was read when no history of the site was seen yet is read again once one was. */
async function lacksOpenWork(store: Store, boardId: number, all: RememberedItems): Promise<boolean> {
  const open = await readItemList(store, boardId, 'open');
  if (open === null) return true;
  return open.items.length > 0 && open.coverage.history === 'none' && all.coverage?.history !== 'none';
}

async function finishHistory(work: Work, board: BoardInHand): Promise<void> {
  const { store } = work;
  const { boardId } = board;
  const isComplete = (await readProgress(store, boardId))?.state === 'complete';
  if (!isComplete || (await readItemList(store, boardId, 'beyond')) === null) {
    await refreshWorkBeyond(work, board);
  }
  await forgetOldSprints(store, board);
  await writeProgress(store, boardId, { state: 'complete' });
  await handOnFreezing(work, board);
}

async function tellReading(store: Store, board: BoardInHand): Promise<void> {
  const { boardId } = board;
  const { frozenCloses } = await rememberItems(store, boardId);
  const of = sprintsToKeep(board).length;
  const done = of - notFrozenYet(board, frozenCloses).length;
  const progress: Progress = { state: 'reading', done, of };
  await writeProgress(store, boardId, progress);
}
