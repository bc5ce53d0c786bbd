import { z } from 'zod';
import type { Kept } from './kept';
import { type KeptRevised, readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import type { SharedStore } from './store';

/** One keyed digest for each person who has answered the open round, sorted, so that no order tells who came first. */
export type Participation = readonly string[];

export const keptParticipation: Kept<Participation> = {
  name: 'who has answered the open round',
  version: 1,
  shape: z.array(z.string().regex(/^[\da-f]{64}$/)),
  migrations: [],
};

/** `null` = nobody has answered. No view may show how many have. */
export function readParticipation(store: SharedStore, boardId: number): Promise<KeptRevised<Participation>> {
  return readKeptShared(store, keptParticipation, sharedKeys.participation(boardId));
}
