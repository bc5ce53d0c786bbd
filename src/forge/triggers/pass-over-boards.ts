import { boardsKnown } from '../../store/agreements';
import { eraseBoard } from '../../store/erase-board';
import { answer } from '../answer';
import type { Receipt } from './receipt';

/**
 * Once a day: a board that was switched off and not erased whole is erased; every other one is read again as if no event
 * had ever come. One board that cannot be taken keeps no other from its turn.
 */
export async function passOverBoards({ store, handOn }: Receipt): Promise<void> {
  for (const { boardId, on } of await boardsKnown(store)) {
    await answer(() => (on ? handOn({ kind: 'reconcile', boardId }) : eraseBoard(store, boardId)));
  }
}
