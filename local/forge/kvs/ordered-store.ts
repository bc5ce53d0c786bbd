import type { RootDatabase } from 'lmdb';
import type { Entry, Place } from './entry';

/** Values in the order of their keys, on disk; what has expired is not there any more. */
export interface OrderedStore {
  readonly get: (place: Place) => Entry | undefined;
  readonly put: (place: Place, entry: Entry) => void;
  readonly remove: (place: Place) => void;
  /** Everything in the same drawer from this place on, in the order of the keys. */
  readonly from: (place: Place) => Iterable<{ readonly key: string; readonly entry: Entry }>;
  /** All that is done inside is done together, or, when it throws, not at all. */
  readonly together: <T>(work: () => T) => T;
  readonly now: () => number;
}

type StoreKey = [string, string, string];

const storeKey = ({ drawer, entityName, key }: Place): StoreKey => [drawer, entityName, key];

export function openOrderedStore(root: RootDatabase, now: () => number): OrderedStore {
  const values = root.openDB<Entry, StoreKey>({ name: 'app-storage' });
  const alive = (entry: Entry) => entry.expiresAt === null || entry.expiresAt > now();
  return {
    now,
    get(place) {
      const entry = values.get(storeKey(place));
      return entry !== undefined && alive(entry) ? entry : undefined;
    },
    put(place, entry) {
      values.putSync(storeKey(place), entry);
    },
    remove(place) {
      values.removeSync(storeKey(place));
    },
    *from(place) {
      for (const { key, value } of values.getRange({ start: storeKey(place) })) {
        const [drawer, entityName, name] = key;
        if (drawer !== place.drawer || entityName !== place.entityName) return;
        if (alive(value)) yield { key: name, entry: value };
      }
    },
    together: (work) => values.transactionSync(work),
  };
}
