import { isDeepStrictEqual } from 'node:util';
import { knownFailure } from '../domain/model/known-failure';
import { type Kept, readKept, wrapKept } from './kept';
import type { SharedStep, SharedStore } from './store';

/** `revision` 0 and `null` = nothing is kept. */
export interface KeptRevised<T> {
  readonly revision: number;
  readonly value: T | null;
}

/** How often a change is tried again on what somebody else changed a moment before. */
const TRIES = 12;

export async function readKeptShared<T>(
  store: SharedStore,
  kept: Kept<T>,
  key: string,
): Promise<KeptRevised<T>> {
  const { revision, value } = await store.shared(key);
  return { revision, value: readKept(kept, value) };
}

/** The step that puts a value in the place of the one that was read. */
export function keptStep<T>(kept: Kept<T>, key: string, revision: number, value: T): SharedStep {
  return { kind: 'set', key, revision, value: wrapKept(kept, value) };
}

/**
 * Changes a value on what stands there at this very moment, and tries again when somebody else was faster; `change` may
 * throw a known failure, then nothing is written. Gives what stands there now. Writes nothing when nothing differs.
 * Throws `store-refused` when others are faster every time.
 */
export async function changeKeptShared<T>(
  store: SharedStore,
  kept: Kept<T>,
  key: string,
  change: (before: T | null) => T,
): Promise<T> {
  let lost: { readonly revision: number; readonly value: T } | null = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const now = await readKeptShared(store, kept, key);
    // The answer to the try before was lost on its way, its writing was not.
    if (lost !== null && isDeepStrictEqual(now, lost)) return lost.value;
    const { revision, value } = now;
    const after = change(value);
    if (JSON.stringify(after) === JSON.stringify(value)) return after;
    if (await store.changeShared([keptStep(kept, key, revision, after)])) return after;
    lost = { revision: revision + 1, value: after };
  }
  throw tooMany();
}

/** Nothing of it is kept any more, whatever it was. */
export async function forgetShared(store: SharedStore, key: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { revision } = await store.shared(key);
    if (revision === 0 || (await store.changeShared([{ kind: 'delete', key, revision }]))) return;
  }
  throw tooMany();
}

export function tooMany() {
  return knownFailure(
    'store-refused',
    'Many people changed the same thing at this moment. Nothing that was saved is lost.',
    'Try again in a minute.',
  );
}
