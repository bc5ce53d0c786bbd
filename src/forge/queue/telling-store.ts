import { beforeEachWrite } from '../../store/before-each-write';
import { bumpVersion, readVersion } from '../../store/versions';
import type { Instant } from '../../domain/model/instant';
import type { Store } from '../../store/store';

/** A version that ends so was left by a work that has not ended. */
const UNFINISHED = '+';

export interface TellingStore {
  readonly store: Store;
  /** Tells the open panels when this work, or one that was cut short before, changed anything; and says whether it did. */
  readonly tell: () => Promise<'changed' | 'same'>;
}

/**
 * A store whose changes become a new version of the board. The version is marked before the first change, so that a work
 * that is cut short between a change and its telling is made up for by the next one.
 */
export function tellingStore(store: Store, boardId: number, now: Instant): TellingStore {
  let changed = false;
  const beforeWriting = async () => {
    if (changed) return;
    changed = true;
    await bumpVersion(store, boardId, `${now}${UNFINISHED}`);
  };
  const tell: TellingStore['tell'] = async () => {
    const unfinished = changed || (await readVersion(store, boardId)).endsWith(UNFINISHED);
    if (unfinished) await bumpVersion(store, boardId, String(now));
    return unfinished ? 'changed' : 'same';
  };
  return { store: beforeEachWrite(store, beforeWriting), tell };
}
