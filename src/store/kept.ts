import { z } from 'zod';
import { knownFailure } from '../domain/model/known-failure';
import type { Store } from './store';

/**
 * One kind of thing that is kept: its form, its version, and how each earlier version becomes the next. What was kept
 * by an older app is read as if it were kept today; what is of no known form is a known failure, never half a value.
 */
export interface Kept<T> {
  readonly name: string;
  readonly version: number;
  readonly shape: z.ZodType<T>;
  /** The step from each earlier version to the one after it, oldest first: as many as `version` - 1. */
  readonly migrations: readonly ((earlier: unknown) => unknown)[];
}

const envelope = z.object({ v: z.int().positive(), is: z.unknown() });

/** Reads a value that came out of the store; `null` = nothing is kept. Throws `store-unreadable`. */
export function readKept<T>(kept: Kept<T>, value: unknown): T | null {
  if (value === undefined || value === null) return null;
  const wrapped = envelope.safeParse(value);
  if (!wrapped.success || wrapped.data.v > kept.version) throw unreadable(kept.name);
  const { v, is } = wrapped.data;
  const current = kept.migrations.slice(v - 1).reduce((earlier, migrate) => migrate(earlier), is);
  const read = kept.shape.safeParse(current);
  if (!read.success) throw unreadable(kept.name);
  return read.data;
}

/** The form in which a value goes into the store. */
export function wrapKept<T>(kept: Kept<T>, value: T): unknown {
  return { v: kept.version, is: value };
}

export async function getKept<T>(store: Store, kept: Kept<T>, key: string): Promise<T | null> {
  return readKept(kept, await store.get(key));
}

/** Writes only what differs from what is there; says whether it wrote. */
export async function setKept<T>(store: Store, kept: Kept<T>, key: string, value: T): Promise<boolean> {
  const wrapped = wrapKept(kept, value);
  if (JSON.stringify(await store.get(key)) === JSON.stringify(wrapped)) return false;
  await store.set(key, wrapped);
  return true;
}

function unreadable(name: string) {
  return knownFailure(
    'store-unreadable',
    `What was kept of this board (${name}) cannot be read by this version of the app. It was left as it is.`,
    'Reload the page. If it stays, switch the board off and on again: its history is then read from Jira anew.',
  );
}
