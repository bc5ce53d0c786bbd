import type { Store } from './store';

/** A store in memory, for tests and for reading without keeping. Values are copied in and out, as through a wire. */
export function memoryStore(kept: Map<string, string> = new Map()): Store {
  const taken = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
  return {
    get: (key) => Promise.resolve(taken(kept.get(key))),
    set(key, value) {
      kept.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    delete(key) {
      kept.delete(key);
      return Promise.resolve();
    },
    list(prefix) {
      const found = [...kept].filter(([key]) => key.startsWith(prefix)).sort(byKey);
      return Promise.resolve(found.map(([key, text]) => ({ key, value: taken(text) })));
    },
  };
}

function byKey([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
