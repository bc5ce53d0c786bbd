import { closeRound } from '../../../src/forge/check-ins/close-round';
import { openRound } from '../../../src/forge/check-ins/open-round';
import { memoryStore } from '../../../src/store/memory-store';
import { sharedKeys } from '../../../src/store/keys';
import type { Store } from '../../../src/store/store';
import { closeStorage } from '../../local/forge/kvs/app-storage';
import { stores } from '../../store/shared-stores';
import { answerAs, type Answers, BOARD, CLOSED_ON, keeping, keysInMemory, person, ROUND } from './told-board';

afterEach(closeStorage);

type Voters = readonly (readonly [who: number, answers: Answers])[];

const FIVE: Voters = [
  [1, [5, 5, 5]],
  [2, [1, 2, 3]],
  [3, [4, 4, 2]],
  [4, [1, 1, 1]],
  [5, [3, 3, 3]],
];
/** The same answers by others, in another order. */
const SWAPPED: Voters = [5, 3, 1, 4, 2].map((who, place) => [
  who + 10,
  FIVE[(place * 2) % 5]?.[1] ?? [1, 1, 1],
]);
const FOUR = FIVE.slice(0, 4);
const FOUR_OTHERS = SWAPPED.slice(0, 4);

async function heldRound(store: Store, voters: Voters, secrets = new Map<string, string>()): Promise<void> {
  const rounds = keeping(store, keysInMemory(secrets));
  await openRound(rounds, BOARD, ROUND);
  for (const [who, answers] of voters) await answerAs(rounds, person(who), answers);
  await closeRound(rounds, BOARD, { roundId: ROUND.id, closedOn: CLOSED_ON });
}

async function bytesInMemory(voters: Voters): Promise<string> {
  const kept = new Map<string, string>();
  const secrets = new Map<string, string>();
  await heldRound(memoryStore(kept), voters, secrets);
  return JSON.stringify([...kept, ...secrets]);
}

/** Everything under any key, and what is told of each shared one. */
async function bytesIn(store: Store): Promise<string> {
  const shared = await Promise.all(Object.values(sharedKeys).map((keyOf) => store.shared(keyOf(BOARD))));
  return JSON.stringify([await store.list(''), shared]);
}

describe('what is kept of two rounds with swapped voters', () => {
  test.each([
    ['five answered', FIVE, SWAPPED],
    ['four answered', FOUR, FOUR_OTHERS],
  ])('is the same, byte for byte, after the close: %s', async (_edge, voters, others) => {
    const bytes = await bytesInMemory(voters);
    expect(await bytesInMemory(others)).toBe(bytes);
    expect(bytes).not.toMatch(/counters:|participation|secret|account/);
  });

  test('differs when an answer does', async () => {
    const other: Voters = [...FOUR, [5, [3, 3, 4]]];
    expect(await bytesInMemory(other)).not.toBe(await bytesInMemory(FIVE));
  });

  test.each(stores)('is the same, $name, where nothing else is left', async ({ open }) => {
    const [one, other] = [open(), open()];
    await heldRound(one, FIVE);
    await heldRound(other, SWAPPED);
    const bytes = await bytesIn(one);
    expect(await bytesIn(other)).toBe(bytes);
    expect(bytes).toContain('"shown"');
    for (const keyOf of [sharedKeys.counters, sharedKeys.participation]) {
      expect(await one.shared(keyOf(BOARD))).toEqual({ revision: 0, value: undefined });
    }
  });
});
