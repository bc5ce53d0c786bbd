import { kvsShared } from '../../src/forge/kvs-shared';
import { kvsStore } from '../../src/forge/kvs-store';
import { memoryStore } from '../../src/store/memory-store';
import type { Store } from '../../src/store/store';
import { openAppStorage } from '../local/forge/kvs/app-storage';

/** Every place where the app remembers: in memory, and Forge's own storage through its real client. */
export const stores: readonly { readonly name: string; readonly open: () => Store }[] = [
  { name: 'in memory', open: () => memoryStore() },
  { name: "in Forge's storage", open: inForge },
];

function inForge(): Store {
  const { inApp } = openAppStorage(undefined, 'manifest.yml');
  return {
    get: (key) => inApp(() => kvsStore.get(key)),
    set: (key, value) => inApp(() => kvsStore.set(key, value)),
    delete: (key) => inApp(() => kvsStore.delete(key)),
    list: (prefix) => inApp(() => kvsStore.list(prefix)),
    shared: (key) => inApp(() => kvsShared.shared(key)),
    changeShared: (steps) => inApp(() => kvsShared.changeShared(steps)),
  };
}
