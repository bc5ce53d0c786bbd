import { withRoundOpened } from '../../domain/inspect';
import type { Round } from '../../domain/model/check-in';
import { readRounds } from '../../store/rounds-kept';
import { forgetOldKeys } from './old-keys';
import { type RoundKeeping, untilWritten } from './round-keeping';
import { readWholeRound, withoutAnswers } from './whole-round';

/**
 * Opens a round with a key of its own; of two that are opened at once, one. The key is made first, so that no round stands
 * open without one, and it goes again when the round was not opened. Throws `not-now` or `question-unreadable`.
 */
export async function openRound(keeping: RoundKeeping, boardId: number, round: Round): Promise<void> {
  const { rounds } = await readRounds(keeping.store, boardId);
  withRoundOpened(rounds, round);
  await forgetOldKeys(keeping, boardId, rounds.closed);
  await keeping.keys.make(boardId, round.id);
  try {
    await untilWritten(keeping, () => openOnce(keeping, boardId, round));
  } catch (thrown) {
    await forgetUnlessOpen(keeping, boardId, round);
    throw thrown;
  }
}

async function openOnce({ store }: RoundKeeping, boardId: number, round: Round): Promise<'open' | 'again'> {
  const read = await readWholeRound(store, boardId);
  // The answer to an earlier try was lost on its way, the round was not.
  if (read.rounds.open?.id === round.id) return 'open';
  const after = withRoundOpened(read.rounds, round);
  return (await store.changeShared(withoutAnswers(read, after))) ? 'open' : 'again';
}

/** When it cannot be told whether the round is open, its key stays: an open round without a key could not be answered. */
async function forgetUnlessOpen(
  { store, keys }: RoundKeeping,
  boardId: number,
  { id }: Round,
): Promise<void> {
  const { rounds } = await readRounds(store, boardId);
  if (rounds.open?.id !== id) await keys.forget(boardId, id);
}
