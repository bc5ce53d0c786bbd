import { invocationRuntime } from '../../../local/forge/invocation-runtime';
import { answerStorage } from '../../../local/forge/kvs/answer-storage';
import type { Entry, Place } from '../../../local/forge/kvs/entry';
import { TroubledStorage } from '../../../local/forge/kvs/faults/storage-faults';
import type { OrderedStore } from '../../../local/forge/kvs/ordered-store';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import { type Running, duringInvocation } from '../../../local/forge/running';
import { installRuntime } from '../../../local/forge/runtime';
import { kvsStore } from '../../../src/forge/kvs-store';
import type { Store } from '../../../src/store/store';

/** Cards as they lie in the storage. */
interface SharedCards {
  readonly revision: number;
  readonly value: { readonly is: readonly { readonly card: object }[] };
}

const manifest = readManifest('manifest.yml');

/** Forge's own storage client and the local app storage, with faults between them and nothing on disk. */
export class TroubledAppStorage {
  readonly trouble: TroubledStorage;
  /** As the app's functions see it. */
  readonly store: Store;
  #entries = new Map<string, Entry>();

  constructor() {
    installRuntime();
    const entries = () => this.#entries;
    this.trouble = new TroubledStorage(answerStorage(inMemory(entries), manifest.entities));
    this.store = insideInvocation(this.trouble);
  }

  /** All that is kept, as it is compared: every value by its place. */
  bytes(): ReadonlyMap<string, string> {
    return new Map([...this.#entries].map(([place, { value }]) => [place, JSON.stringify(value)]));
  }

  /** Somebody else changes a line of the first card kept under a key of what is shared, at this very moment. */
  writeAsOthers(key: string, line: string, text: string): void {
    const place = `entity\nshared\n${key}`;
    const entry = this.#entries.get(place);
    const kept = entry?.value as SharedCards | undefined;
    const [first, ...others] = kept?.value.is ?? [];
    if (entry === undefined || kept === undefined || first === undefined)
      throw new Error(`Nothing is kept under ${key}.`);
    const is = [{ ...first, card: { ...first.card, [line]: text } }, ...others];
    this.#entries.set(place, {
      ...entry,
      value: { revision: kept.revision + 1, value: { ...kept.value, is } },
    });
  }

  /** Keeps what is kept now, to come back to it. */
  remember(): () => void {
    const kept = new Map(this.#entries);
    return () => {
      this.#entries = new Map(kept);
      this.trouble.heal();
    };
  }
}

function insideInvocation(trouble: TroubledStorage): Store {
  const facts = { manifest, functionKey: 'resolver', moduleType: 'test', moduleKey: 'test', accountId: null };
  const runtime = invocationRuntime({ ...facts, remainingMilliseconds: () => 25_000 });
  const queue = { answer: notHere, settled: notHere, isBusy: notHere, close: notHere };
  const services = { storage: trouble.answer, jira: notHere, queue, ahead: () => 0 };
  const running: Running = { runtime, services, calls: { jira: 0, storage: 0 } };
  const inApp = <T>(work: () => Promise<T>) => duringInvocation(running, work);
  return {
    get: (key) => inApp(() => kvsStore.get(key)),
    set: (key, value) => inApp(() => kvsStore.set(key, value)),
    delete: (key) => inApp(() => kvsStore.delete(key)),
    list: (prefix) => inApp(() => kvsStore.list(prefix)),
    shared: (key) => inApp(() => kvsStore.shared(key)),
    changeShared: (steps) => inApp(() => kvsStore.changeShared(steps)),
  };
}

/** Values in the order of their keys; what is done together is done or not at all. */
function inMemory(entries: () => Map<string, Entry>): OrderedStore {
  const drawerOf = ({ drawer, entityName }: Place) => `${drawer}\n${entityName}\n`;
  const placeOf = (place: Place) => drawerOf(place) + place.key;
  return {
    now: () => 0,
    get: (place) => entries().get(placeOf(place)),
    put: (place, entry) => void entries().set(placeOf(place), JSON.parse(JSON.stringify(entry)) as Entry),
    remove: (place) => void entries().delete(placeOf(place)),
    *from(place) {
      const drawer = drawerOf(place);
      const later = [...entries()]
        .filter(([key]) => key.startsWith(drawer) && key >= placeOf(place))
        .sort(byKey);
      for (const [key, entry] of later) yield { key: key.slice(drawer.length), entry };
    },
    together(work) {
      const before = [...entries()];
      try {
        return work();
      } catch (thrown) {
        entries().clear();
        for (const [key, entry] of before) entries().set(key, entry);
        throw thrown;
      }
    },
  };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function notHere(): never {
  throw new Error('These tests ask the app storage only.');
}
