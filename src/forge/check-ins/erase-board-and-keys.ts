import { OFF } from '../../domain/model/agreement';
import type { Rounds } from '../../domain/model/check-in';
import { isKnownFailure } from '../../domain/model/known-failure';
import { onSince, writeAgreement } from '../../store/agreements';
import { eraseBoard } from '../../store/erase-board';
import { readRounds } from '../../store/rounds-kept';
import type { Store } from '../../store/store';
import { type RoundKeys, roundKeys } from './round-keys';

/**
 * Erases all that is kept of a board, and the keys of its rounds first: the rounds tell their names. Off comes before both,
 * so that no round opens in between.
 */
export async function eraseBoardAndKeys(store: Store, boardId: number): Promise<void> {
  const wasOnSince = await onSince(store, boardId);
  await writeAgreement(store, boardId, OFF);
  await forgetRoundKeys(store, roundKeys, boardId);
  await eraseBoard(store, boardId, wasOnSince);
}

async function forgetRoundKeys(store: Store, keys: RoundKeys, boardId: number): Promise<void> {
  const { open, closed } = await roundsOrNone(store, boardId);
  const rounds = open === null ? closed : [open, ...closed];
  await Promise.all(rounds.map(({ id }) => keys.forget(boardId, id)));
}

/** Rounds that this version cannot read keep nothing from being erased. */
async function roundsOrNone(store: Store, boardId: number): Promise<Rounds> {
  try {
    return (await readRounds(store, boardId)).rounds;
  } catch (thrown) {
    if (isKnownFailure(thrown) && thrown.failure.code === 'store-unreadable')
      return { open: null, closed: [] };
    throw thrown;
  }
}
