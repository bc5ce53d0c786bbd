import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Kept, readKept, wrapKept } from './kept';
import type { Entry, Store } from './store';

/** Below the platform's limit of 240 KiB a value, in bytes. */
const MOST_BYTES = 190 * 1024;

/** One piece of a list that is too long for one value. `whole` is made of the whole list, so pieces of two never mix. */
interface Piece<T> {
  readonly whole: string;
  readonly of: number;
  readonly list: readonly T[];
}

/** A kind of list that is kept in pieces, each of its own number below a prefix that ends in a colon. */
export type KeptList<T> = Kept<Piece<T>>;

export function keptList<T>(name: string, item: z.ZodType<T>): KeptList<T> {
  const shape = z.object({ whole: z.string(), of: z.int(), list: z.array(item) });
  return { name, version: 1, shape, migrations: [] };
}

/**
 * Writes a list in as many pieces as it needs; pieces of an earlier, longer list go away. Only pieces that differ are
 * written, the last one last, so that a writing that was cut short is seen as none. Says whether anything differed.
 */
export async function setList<T>(
  store: Store,
  kept: KeptList<T>,
  prefix: string,
  list: readonly T[],
): Promise<boolean> {
  const lists = split(list);
  const whole = nameOf(list);
  const pieces = lists.map((part) => wrapKept(kept, { whole, of: lists.length, list: part }));
  const before = new Map((await store.list(prefix)).map(({ key, value }) => [key, JSON.stringify(value)]));
  const after = new Map(pieces.map((piece, position) => [keyOf(prefix, position), piece]));
  const differing = [...after].filter(([key, piece]) => before.get(key) !== JSON.stringify(piece));
  const surplus = [...before.keys()].filter((key) => !after.has(key));
  for (const [key, piece] of differing) await store.set(key, piece);
  for (const key of surplus) await store.delete(key);
  return differing.length + surplus.length > 0;
}

function keyOf(prefix: string, position: number): string {
  return `${prefix}${String(position).padStart(4, '0')}`;
}

/** Two lists have the same name when they hold the same. */
function nameOf(list: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16);
}

/** Puts the pieces together; `null` when there are none, or not all of one writing. */
export function listOf<T>(kept: KeptList<T>, entries: readonly Entry[]): readonly T[] | null {
  const pieces = entries.flatMap(({ value }) => readKept(kept, value) ?? []);
  const [first] = pieces;
  if (first === undefined || pieces.length !== first.of) return null;
  if (pieces.some(({ whole, of }) => whole !== first.whole || of !== first.of)) return null;
  return pieces.flatMap(({ list }) => list);
}

function split<T>(list: readonly T[]): readonly (readonly T[])[] {
  const lists: T[][] = [[]];
  let room = MOST_BYTES;
  for (const one of list) {
    const bytes = Buffer.byteLength(JSON.stringify(one)) + 1;
    if (bytes > room && lists.at(-1)?.length !== 0) {
      lists.push([]);
      room = MOST_BYTES;
    }
    lists.at(-1)?.push(one);
    room -= bytes;
  }
  return lists;
}
