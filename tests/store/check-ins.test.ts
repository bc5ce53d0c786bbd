import type { Rounds } from '../../src/domain/model/check-in';
import { keptCounters, readCounters } from '../../src/store/counters-kept';
import { keptStep } from '../../src/store/kept-shared';
import { sharedKeys } from '../../src/store/keys';
import { keptParticipation, readParticipation } from '../../src/store/participation-kept';
import { keptRounds, readRounds } from '../../src/store/rounds-kept';
import { memoryStore } from '../../src/store/memory-store';
import type { Store } from '../../src/store/store';

const BOARD = 3;
let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const round = { id: 'one', statements: ['no-feedback'], openedOn: '2026-11-02', afterSprint: null };
const counters = { 'no-feedback': [0, 1, 0, 4, 0] as const };

describe('what is kept of check-ins', () => {
  test('is nothing at first: no round, no counter, no mark', async () => {
    expect(await readRounds(store, BOARD)).toEqual({ revision: 0, rounds: { open: null, closed: [] } });
    expect(await readCounters(store, BOARD)).toEqual({ revision: 0, value: null });
    expect(await readParticipation(store, BOARD)).toEqual({ revision: 0, value: null });
  });

  test('comes back as it was', async () => {
    const rounds: Rounds = {
      open: round,
      closed: [
        { ...round, id: 'two', closedOn: '2026-10-30', result: { kind: 'shown', counters } },
        { ...round, id: 'three', afterSprint: 6, closedOn: '2026-10-16', result: { kind: 'too-few' } },
      ],
    };
    const mark = '0123456789abcdef'.repeat(4);
    await store.changeShared([
      keptStep(keptRounds, sharedKeys.rounds(BOARD), 0, rounds),
      keptStep(keptCounters, sharedKeys.counters(BOARD), 0, counters),
      keptStep(keptParticipation, sharedKeys.participation(BOARD), 0, [mark]),
    ]);
    expect(await readRounds(store, BOARD)).toEqual({ revision: 1, rounds });
    expect(await readCounters(store, BOARD)).toEqual({ revision: 1, value: counters });
    expect(await readParticipation(store, BOARD)).toEqual({ revision: 1, value: [mark] });
  });

  test.each([
    ['a counter below 0', sharedKeys.counters, { 'no-feedback': [0, -1, 0, 0, 0] }, readCounters],
    ['four counts', sharedKeys.counters, { 'no-feedback': [0, 1, 0, 0] }, readCounters],
    ['an account as a mark', sharedKeys.participation, ['account-of-person-1'], readParticipation],
    ['an instant as a day', sharedKeys.rounds, { open: { ...round, openedOn: 1 }, closed: [] }, readRounds],
  ])('and is of no known form is never taken for a value: %s', async (_edge, keyOf, is, read) => {
    await store.changeShared([{ kind: 'set', key: keyOf(BOARD), revision: 0, value: { v: 1, is } }]);
    await expect(read(store, BOARD)).rejects.toMatchObject({ failure: { code: 'store-unreadable' } });
  });
});
