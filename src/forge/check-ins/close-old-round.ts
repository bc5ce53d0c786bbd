import { isOverdue } from '../../domain/inspect';
import type { Instant } from '../../domain/model/instant';
import { normsOf } from '../../store/norms-kept';
import { readRounds } from '../../store/rounds-kept';
import type { Store } from '../../store/store';
import { bumpVersion } from '../../store/versions';
import { dayByNorms } from '../agreement/note-change';
import { closeRound } from './close-round';
import { forgetOldKeys } from './old-keys';
import type { RoundKeeping } from './round-keeping';

/** Closes the round of a board that has been open for more than 14 days, and forgets a key that a close has left. */
export async function closeOldRound(
  keeping: RoundKeeping & { readonly store: Store },
  boardId: number,
  now: Instant,
): Promise<void> {
  const { store } = keeping;
  const { open, closed } = (await readRounds(store, boardId)).rounds;
  await forgetOldKeys(keeping, boardId, closed.slice(0, 1));
  if (open === null) return;
  const norms = await normsOf(store, boardId);
  if (!isOverdue(open, now, norms.calendar.zone)) return;
  await closeRound(keeping, boardId, { roundId: open.id, closedOn: dayByNorms(now, norms) });
  await bumpVersion(store, boardId, `round-closed.${open.id}`);
}
