import type { BoardInHand } from './board-in-hand';
import { rememberItems } from '../../store/remembered';
import { type ClosedSprint, hasSettled, notFrozenYet, SETTLES_AFTER } from './sprints-to-keep';
import type { Work } from './work';

/** Hands on the freezing of each closed sprint that is not frozen yet, for when its leftovers have been moved. */
export async function handOnFreezing(work: Work, board: BoardInHand): Promise<void> {
  const { boardId } = board;
  const { frozenCloses } = await rememberItems(work.store, boardId);
  for (const sprint of notFrozenYet(board, frozenCloses)) {
    await work.handOn({ kind: 'freeze', boardId, sprintId: sprint.id }, whenSettled(sprint, work));
  }
}

export function whenSettled(sprint: ClosedSprint, { now }: Work): { readonly delayInSeconds: number } {
  if (hasSettled(sprint, now)) return { delayInSeconds: 0 };
  const rest = Math.ceil((sprint.completeDate + SETTLES_AFTER - now) / 1_000);
  return { delayInSeconds: Math.min(rest, SETTLES_AFTER / 1_000) };
}
