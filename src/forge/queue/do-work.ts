import { type BoardInHand, keptBoard } from './board-in-hand';
import { freezeClosed } from './freeze-closed';
import { handOnFreezing } from './hand-on-freezing';
import type { HistoryBody } from './history-body';
import { refreshOpenWork } from './open-work';
import { reconcile } from './reconcile';
import { refreshHead } from './refresh-head';
import { refreshSearches } from './refresh-searches';
import { beginHistory, takeStep } from './take-step';
import { refreshItems } from './touched-items';
import type { Work } from './work';
import { refreshWorkBeyond } from './work-beyond';
import { readProgress } from '../../store/history-progress';

/** Does what a body of the queue asks for. Throws what Jira and the store throw. */
export async function doWork(work: Work, body: HistoryBody): Promise<void> {
  const { boardId } = body;
  switch (body.kind) {
    case 'begin':
      return beginHistory(work, boardId);
    case 'step':
      return takeStep(work, boardId);
    case 'head':
      return followSprints(work, await refreshHead(work, boardId));
    case 'open':
      return refreshOpenWork(work, await refreshHead(work, boardId));
    case 'beyond':
      return refreshWorkBeyond(work, await known(work, boardId));
    case 'items':
      return refreshItems(work, boardId, body.ids);
    case 'freeze':
      return freezeClosed(work, boardId, body.sprintId);
    case 'reconcile':
      return reconcile(work, boardId);
    case 'searches':
      return refreshSearches(work, boardId);
  }
}

/** While the history is still being read, its steps freeze what closed meanwhile. */
async function followSprints(work: Work, board: BoardInHand): Promise<void> {
  const progress = await readProgress(work.store, board.boardId);
  if (progress?.state === 'complete') await handOnFreezing(work, board);
}

async function known(work: Work, boardId: number): Promise<BoardInHand> {
  return (await keptBoard(work.store, boardId)) ?? refreshHead(work, boardId);
}
