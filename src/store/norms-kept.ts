import { z } from 'zod';
import {
  type NormChange,
  NORM_NAMES,
  type Norms,
  NOTHING_WRITTEN,
  SWITCH_NAMES,
  type WrittenNorms,
} from '../domain/model/norms';
import type { Kept } from './kept';
import { changeKeptShared, type KeptRevised, readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import { normsShape } from './norms-shape';
import type { SharedStore } from './store';

const change: z.ZodType<NormChange> = z.object({
  what: z.enum([...NORM_NAMES, ...SWITCH_NAMES]),
  day: z.string(),
  by: z.enum(['team', 'admin']),
});

const keptNorms: Kept<WrittenNorms> = {
  name: 'the agreement',
  version: 1,
  shape: z.object({
    norms: normsShape,
    revision: z.int(),
    changedIn: z.partialRecord(z.enum(NORM_NAMES), z.int()),
    changes: z.array(change),
  }),
  migrations: [],
};

/** How a team works: what it wrote down, else the defaults. */
export async function normsOf(store: SharedStore, boardId: number): Promise<Norms> {
  return (await readWrittenNorms(store, boardId)).norms;
}

/** The same with what was changed of it. */
export async function readWrittenNorms(store: SharedStore, boardId: number): Promise<WrittenNorms> {
  return (await readNorms(store, boardId)).value ?? NOTHING_WRITTEN;
}

/** `null` = nobody wrote anything down yet: the defaults hold. */
export function readNorms(store: SharedStore, boardId: number): Promise<KeptRevised<WrittenNorms>> {
  return readKeptShared(store, keptNorms, sharedKeys.norms(boardId));
}

/** Changes what was written down, as it stands at this very moment; what `change` throws goes on, and nothing is written. */
export function changeWrittenNorms(
  store: SharedStore,
  boardId: number,
  change: (before: WrittenNorms) => WrittenNorms,
): Promise<WrittenNorms> {
  const key = sharedKeys.norms(boardId);
  return changeKeptShared(store, keptNorms, key, (before) => change(before ?? NOTHING_WRITTEN));
}
