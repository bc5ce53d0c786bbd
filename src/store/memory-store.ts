import type { Revised, SharedStep, SharedStore, Store } from './store';

/** A store in memory, for tests and for reading without keeping. Values are copied in and out, as through a wire. */
export function memoryStore(kept: Map<string, string> = new Map()): Store {
  return {
    ...memoryOfShared(kept),
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

/** Shared values stand beside the others under keys that no other key begins with. */
function memoryOfShared(kept: Map<string, string>): SharedStore {
  const read = (key: string): Revised => {
    const text = kept.get(`shared ${key}`);
    return text === undefined ? { revision: 0, value: undefined } : (JSON.parse(text) as Revised);
  };
  const take = (step: SharedStep): void => {
    const { key, revision } = step;
    if (step.kind === 'delete') kept.delete(`shared ${key}`);
    if (step.kind === 'set')
      kept.set(`shared ${key}`, JSON.stringify({ revision: revision + 1, value: step.value }));
  };
  return {
    shared: (key) => Promise.resolve(read(key)),
    changeShared(steps) {
      const asRead = steps.every(({ key, revision }) => read(key).revision === revision);
      if (asRead) steps.forEach(take);
      return Promise.resolve(asRead);
    },
  };
}

function taken(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

function byKey([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
