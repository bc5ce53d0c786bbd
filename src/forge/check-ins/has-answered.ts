import { readParticipation } from '../../store/participation-kept';
import type { RoundKeeping } from './round-keeping';
import { markOf } from './round-keys';

/** Whether this person has answered the open round; asked for the viewer only. */
export async function hasAnswered(
  { store, keys }: Pick<RoundKeeping, 'store' | 'keys'>,
  boardId: number,
  roundId: string,
  accountId: string,
): Promise<boolean> {
  const key = await keys.read(boardId, roundId);
  const { value } = await readParticipation(store, boardId);
  return key !== null && value !== null && value.includes(markOf(accountId, key));
}
