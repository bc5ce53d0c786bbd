import { withRoundClosed } from '../../domain/inspect';
import type { Rounds } from '../../domain/model/check-in';
import { forgetOldKeys } from './old-keys';
import { type RoundKeeping, untilWritten } from './round-keeping';
import { roundNotOpen } from './round-not-open';
import { readWholeRound, withoutAnswers } from './whole-round';

/** Which round to close, on which day in the board's zone. */
export interface Closing {
  readonly roundId: string;
  readonly closedOn: string;
}

/**
 * Closes a round: its result, the erasing of its counters and that of its marks are one write, then its key goes. A round
 * that is closed already stays as it is. Throws `round-closed` for one that was never open. A key that is left because this
 * was cut short says nothing, as the marks are gone; it goes with the next opening, closing or daily pass.
 */
export async function closeRound(keeping: RoundKeeping, boardId: number, closing: Closing): Promise<void> {
  const { closed } = await untilWritten(keeping, () => closeOnce(keeping, boardId, closing));
  await forgetOldKeys(keeping, boardId, closed);
}

async function closeOnce(
  { store }: RoundKeeping,
  boardId: number,
  { roundId, closedOn }: Closing,
): Promise<Rounds | 'again'> {
  const read = await readWholeRound(store, boardId);
  const { rounds, counters } = read;
  if (rounds.closed.some(({ id }) => id === roundId)) return rounds;
  if (rounds.open?.id !== roundId) throw roundNotOpen();
  const after = withRoundClosed(rounds, roundId, counters.value, closedOn);
  return (await store.changeShared(withoutAnswers(read, after))) ? after : 'again';
}
