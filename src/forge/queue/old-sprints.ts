import { forgetSprint } from '../../store/forget-sprint';
import { frozenSprintIds } from '../../store/frozen-sprints';
import { rememberItems } from '../../store/remembered';
import type { Store } from '../../store/store';
import type { BoardInHand } from './board-in-hand';
import { sprintsToKeep } from './sprints-to-keep';

/**
 * Forgets the sprints that closed before the oldest one that is kept. One that Jira no longer lists stays until then: what
 * it was is a fact of the past.
 */
export async function forgetOldSprints(store: Store, board: BoardInHand): Promise<void> {
  const { boardId, keptSprints } = board;
  const kept = sprintsToKeep(board);
  const oldest = kept.at(-1);
  if (oldest === undefined || kept.length < keptSprints) return;
  const keptIds = new Set(kept.map(({ id }) => id));
  const { frozenCloses } = await rememberItems(store, boardId);
  for (const id of await frozenSprintIds(store, boardId)) {
    if (keptIds.has(id) || (frozenCloses.get(id) ?? 0) >= oldest.completeDate) continue;
    await forgetSprint(store, boardId, id);
  }
}
