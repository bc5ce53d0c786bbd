import { boardsKnown } from '../../store/agreements';
import { storeWhileOn } from '../../store/store-while-on';
import { answer } from '../answer';
import { closeOldRound } from '../check-ins/close-old-round';
import { eraseBoardAndKeys } from '../check-ins/erase-board-and-keys';
import { keepingRounds } from '../check-ins/round-keeping';
import type { Receipt } from './receipt';

/**
 * Once a day: a board that was switched off and not erased whole is erased; every other one is read again as if no event
 * had ever come, and its check-in round is closed when it was open for too long. One board that cannot be taken keeps no
 * other from its turn.
 */
export async function passOverBoards(receipt: Receipt): Promise<void> {
  const { store, handOn } = receipt;
  for (const { boardId, on, paused } of await boardsKnown(store)) {
    await answer(() => (on ? handOn({ kind: 'reconcile', boardId }) : eraseBoardAndKeys(store, boardId)));
    if (on && !paused) await answer(() => closeRoundOf(receipt, boardId));
  }
}

function closeRoundOf({ store, now }: Receipt, boardId: number): Promise<void> {
  const whileOn = storeWhileOn(store, boardId);
  return closeOldRound({ ...keepingRounds(whileOn), store: whileOn }, boardId, now);
}
