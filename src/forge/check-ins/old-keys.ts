import type { ClosedRound } from '../../domain/model/check-in';
import type { RoundKeys } from './round-keys';

/** Forgets the keys of closed rounds: a close that was cut short may have left one, and no mark is left that it was made for. */
export async function forgetOldKeys(
  { keys }: { readonly keys: RoundKeys },
  boardId: number,
  closed: readonly ClosedRound[],
): Promise<void> {
  await Promise.all(closed.map(({ id }) => keys.forget(boardId, id)));
}
