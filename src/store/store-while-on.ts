import { knownFailure } from '../domain/model/known-failure';
import { readAgreement } from './agreements';
import { beforeEachWrite } from './before-each-write';
import type { Store } from './store';

/**
 * The store for the work of one board: once the board is switched off, nothing more is written, even in the middle of a
 * step. Then `board-off` is thrown.
 */
export function storeWhileOn(store: Store, boardId: number): Store {
  const beforeWriting = async () => {
    if ((await readAgreement(store, boardId)).switchedOnAt === null) throw boardOff();
  };
  return beforeEachWrite(store, beforeWriting);
}

function boardOff() {
  return knownFailure(
    'board-off',
    'Trust Signals was switched off for this board, so nothing more of it is read or kept.',
    'A project admin can switch it on again.',
  );
}
