import type { SprintId } from '../domain/model/sprint';
import { forgetFrozenSprint } from './frozen-sprints';
import { keys } from './keys';
import type { Store } from './store';

/**
 * Forgets all that is kept of one sprint: its marks, what was recorded while it started, its frozen inputs. These go
 * last, so that a forgetting that was cut short is found and ended by the next one.
 */
export async function forgetSprint(store: Store, boardId: number, sprintId: SprintId): Promise<void> {
  for (const { key } of await store.list(keys.marksOfSprint(boardId, sprintId))) await store.delete(key);
  for (const { key } of await store.list(keys.recordedSprint(boardId, sprintId))) await store.delete(key);
  await forgetFrozenSprint(store, boardId, sprintId);
}
