import type { Agreement } from '../domain/model/agreement';
import { knownFailure } from '../domain/model/known-failure';
import { readAgreement } from './agreements';
import { boardPaused } from './board-paused';
import { beforeEachWrite } from './before-each-write';
import { forgetShared } from './kept-shared';
import type { Store } from './store';

/**
 * The store for the work of one board: once the board is switched off or paused, nothing more is written, even in the
 * middle of a step. Then `board-off` or `board-paused` is thrown.
 */
export function storeWhileOn(store: Store, boardId: number): Store {
  return storeWhile(store, boardId, (agreed) => {
    mustBeOn(agreed);
    if (agreed.pausedAt !== null) throw boardPaused();
  });
}

/** The same for what a paused board still takes: that it goes on, and the note of it. Throws `board-off` alone. */
export function storeWhileSwitchedOn(store: Store, boardId: number): Store {
  return storeWhile(store, boardId, mustBeOn);
}

/** What several people change may come in while the board is being erased: then it is forgotten at once. */
function storeWhile(store: Store, boardId: number, must: (agreed: Agreement) => void): Store {
  const checked = beforeEachWrite(store, async () => {
    must(await readAgreement(store, boardId));
  });
  return {
    ...checked,
    async changeShared(steps) {
      const isWritten = await checked.changeShared(steps);
      const agreed = await readAgreement(store, boardId);
      if (agreed.switchedOnAt === null) for (const { key } of steps) await forgetShared(store, key);
      mustBeOn(agreed);
      return isWritten;
    },
  };
}

function mustBeOn({ switchedOnAt }: Agreement): void {
  if (switchedOnAt === null) throw boardOff();
}

function boardOff() {
  return knownFailure(
    'board-off',
    'Trust Signals was switched off for this board, so nothing more of it is read or kept.',
    'A project admin can switch it on again.',
  );
}
