import type { Counters, Rounds } from '../../domain/model/check-in';
import { readCounters } from '../../store/counters-kept';
import { keptStep, type KeptRevised } from '../../store/kept-shared';
import { sharedKeys } from '../../store/keys';
import { type Participation, readParticipation } from '../../store/participation-kept';
import { keptRounds, readRounds } from '../../store/rounds-kept';
import type { SharedStep, SharedStore } from '../../store/store';

/** The rounds with all that is kept of the open one, as it was read: whatever is changed of it is changed together. */
export interface WholeRound {
  readonly boardId: number;
  readonly revision: number;
  readonly rounds: Rounds;
  readonly counters: KeptRevised<Counters>;
  readonly participation: KeptRevised<Participation>;
}

export async function readWholeRound(store: SharedStore, boardId: number): Promise<WholeRound> {
  const { revision, rounds } = await readRounds(store, boardId);
  const counters = await readCounters(store, boardId);
  const participation = await readParticipation(store, boardId);
  return { boardId, revision, rounds, counters, participation };
}

/** One write: the rounds as they are now, and nothing left of any counter or mark. */
export function withoutAnswers(read: WholeRound, rounds: Rounds): readonly SharedStep[] {
  const { boardId, revision, counters, participation } = read;
  return [
    keptStep(keptRounds, sharedKeys.rounds(boardId), revision, rounds),
    toNothing(sharedKeys.counters(boardId), counters),
    toNothing(sharedKeys.participation(boardId), participation),
  ];
}

/** Where nothing is kept, nothing may have come meanwhile. */
function toNothing(key: string, { revision }: KeptRevised<unknown>): SharedStep {
  return { kind: revision === 0 ? 'unchanged' : 'delete', key, revision };
}
