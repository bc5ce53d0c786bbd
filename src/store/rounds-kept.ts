import { z } from 'zod';
import type { ClosedRound, Rounds } from '../domain/model/check-in';
import { countersShape } from './counters-kept';
import type { Kept } from './kept';
import { readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import type { SharedStore } from './store';

const NO_ROUNDS: Rounds = { open: null, closed: [] };

const round = z.object({
  id: z.string(),
  statements: z.array(z.string()),
  openedOn: z.iso.date(),
  afterSprint: z.int().nullable(),
});

const result: z.ZodType<ClosedRound['result']> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown'), counters: countersShape }),
  z.object({ kind: z.literal('too-few') }),
]);

export const keptRounds: Kept<Rounds> = {
  name: 'its check-in rounds',
  version: 1,
  shape: z.object({
    open: round.nullable(),
    closed: z.array(round.extend({ closedOn: z.iso.date(), result })),
  }),
  migrations: [],
};

/** The open round and the closed ones, with the revision that a change of them needs. */
export async function readRounds(store: SharedStore, boardId: number): Promise<RoundsRead> {
  const { revision, value } = await readKeptShared(store, keptRounds, sharedKeys.rounds(boardId));
  return { revision, rounds: value ?? NO_ROUNDS };
}

export interface RoundsRead {
  readonly revision: number;
  readonly rounds: Rounds;
}
