import { z } from 'zod';
import type { Counters, Counts } from '../domain/model/check-in';
import type { Kept } from './kept';
import { type KeptRevised, readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import type { SharedStore } from './store';

const count = z.int().nonnegative();

/** Five counts for each statement: all that is ever kept of an answer. */
export const countersShape: z.ZodType<Counters> = z.record(
  z.string(),
  z.tuple([count, count, count, count, count]) satisfies z.ZodType<Readonly<Counts>>,
);

export const keptCounters: Kept<Counters> = {
  name: 'the counters of the open round',
  version: 1,
  shape: countersShape,
  migrations: [],
};

/** The counters of the open round; `null` = nobody has answered. No view may show them. */
export function readCounters(store: SharedStore, boardId: number): Promise<KeptRevised<Counters>> {
  return readKeptShared(store, keptCounters, sharedKeys.counters(boardId));
}
