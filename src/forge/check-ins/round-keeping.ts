import { setTimeout as sleep } from 'node:timers/promises';
import { tooMany } from '../../store/kept-shared';
import type { SharedStore } from '../../store/store';
import { type RoundKeys, roundKeys } from './round-keys';

/** What the rounds of a board are kept with. */
export interface RoundKeeping {
  readonly store: SharedStore;
  readonly keys: RoundKeys;
  /** Waits before the next try, so that many who answer at once do not meet again. */
  readonly pause: (tried: number) => Promise<void>;
}

/** A whole team may answer in the minute in which it is asked to. */
const TRIES = 60;
const LONGEST_PAUSE = 300;
const PAUSE_A_TRY = 40;

export function keepingRounds(store: SharedStore): RoundKeeping {
  return { store, keys: roundKeys, pause: randomPause };
}

async function randomPause(tried: number): Promise<void> {
  await sleep(Math.random() * Math.min(LONGEST_PAUSE, PAUSE_A_TRY * tried));
}

/**
 * Does something on what stands in the store at this very moment, again and again while others are faster: `again` = one of
 * the values was changed meanwhile and nothing was written. Throws `store-refused` when others are faster every time.
 */
export async function untilWritten<T>(
  { pause }: RoundKeeping,
  attempt: () => Promise<T | 'again'>,
): Promise<T> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const done = await attempt();
    if (done !== 'again') return done;
    await pause(tried);
  }
  throw tooMany();
}
