import type { SprintId } from '../../domain/model/sprint';
import { frameOf } from '../../jira/board-frame';
import { rememberItems } from '../../store/remembered';
import { sumRoles } from '../roles/sum-roles';
import { questionAbout } from './board-in-hand';
import { freezeSprints } from './freeze-sprints';
import { whenSettled } from './hand-on-freezing';
import { forgetOldSprints } from './old-sprints';
import { refreshOpenWork } from './open-work';
import { refreshHead } from './refresh-head';
import { hasSettled, sprintsToKeep } from './sprints-to-keep';
import type { Work } from './work';

/**
 * Freezes a sprint that closed, once Jira has moved its leftovers; then its items stand in it and no longer in the open
 * work. A sprint that runs again by then, or that is gone, is left.
 */
export async function freezeClosed(work: Work, boardId: number, sprintId: SprintId): Promise<void> {
  const { store, now, handOn } = work;
  const board = await refreshHead(work, boardId);
  const sprint = sprintsToKeep(board).find(({ id }) => id === sprintId);
  if (sprint === undefined) return;
  if (!hasSettled(sprint, now)) {
    await handOn({ kind: 'freeze', boardId, sprintId }, whenSettled(sprint, work));
    return;
  }
  const { frozenCloses } = await rememberItems(store, boardId);
  if (frozenCloses.get(sprintId) !== sprint.completeDate) {
    await freezeSprints(work, board, { read: [sprint], freeze: [sprint] });
  }
  await refreshOpenWork(work, board);
  await forgetOldSprints(store, board);
  await sumRoles(work, boardId, frameOf(board.head, questionAbout(board, [])));
}
