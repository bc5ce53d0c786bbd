import { noteGone } from '../../store/gone-items';
import { forgetLiveItem } from '../../store/live-items';
import { rememberItems } from '../../store/remembered';
import type { Store } from '../../store/store';

/**
 * Forgets items that can be read no more. One that a closed sprint was frozen with is noted as gone, so that nothing open
 * counts it; of the others nothing stays, in whatever order events came.
 */
export async function noteItemsGone(store: Store, boardId: number, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { frozen } = await rememberItems(store, boardId);
  const inFrozen = new Set(frozen.flatMap(({ itemIds = [] }) => itemIds));
  for (const id of ids) {
    if (inFrozen.has(id)) await noteGone(store, boardId, id);
    await forgetLiveItem(store, boardId, id);
  }
}
