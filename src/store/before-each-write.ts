import type { Store } from './store';

/** The same store, where something is done before each thing that is set, changed or deleted; when that throws, nothing is written. */
export function beforeEachWrite(store: Store, before: () => Promise<void>): Store {
  return {
    ...store,
    async set(key, value) {
      await before();
      await store.set(key, value);
    },
    async delete(key) {
      await before();
      await store.delete(key);
    },
    async changeShared(steps) {
      await before();
      return store.changeShared(steps);
    },
  };
}
