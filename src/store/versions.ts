import { z } from 'zod';
import { keys } from './keys';
import { getKept, type Kept, setKept } from './kept';
import type { Store } from './store';

const version: Kept<string> = { name: 'its version', version: 1, shape: z.string(), migrations: [] };

/** Another value than before means that something of the board changed. */
export async function readVersion(store: Store, boardId: number): Promise<string> {
  return (await getKept(store, version, keys.version(boardId))) ?? '0';
}

/** Says to every open panel that something changed. `stamp` is not seen before: an instant, or what was changed. */
export async function bumpVersion(store: Store, boardId: number, stamp: string): Promise<void> {
  await setKept(store, version, keys.version(boardId), stamp);
}
