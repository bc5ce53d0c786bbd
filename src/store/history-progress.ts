import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import { keys } from './keys';
import { getKept, type Kept, setKept } from './kept';
import type { Store } from './store';
import { kept as instantShape } from './work-item-shape';

/** How far the reading of a board's closed sprints has come. */
export type Progress =
  | { readonly state: 'complete' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'waiting'; readonly until: Instant; readonly done: number; readonly of: number }
  | { readonly state: 'set-aside'; readonly because: string; readonly done: number; readonly of: number };

const counts = { done: z.int(), of: z.int() };

const progress: Kept<Progress> = {
  name: 'how far its history was read',
  version: 1,
  shape: z.discriminatedUnion('state', [
    z.object({ state: z.literal('complete') }),
    z.object({ state: z.literal('reading'), ...counts }),
    z.object({ state: z.literal('waiting'), until: instantShape, ...counts }),
    z.object({ state: z.literal('set-aside'), because: z.string(), ...counts }),
  ]),
  migrations: [],
};

/** `null` = its reading was never begun. */
export function readProgress(store: Store, boardId: number): Promise<Progress | null> {
  return getKept(store, progress, keys.progress(boardId));
}

export function writeProgress(store: Store, boardId: number, state: Progress): Promise<boolean> {
  return setKept(store, progress, keys.progress(boardId), state);
}
