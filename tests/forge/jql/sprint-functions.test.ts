import { forgetFrozenSprint } from '../../../src/store/frozen-sprints';
import { memoryStore } from '../../../src/store/memory-store';
import { came, cameAndLeft, cameEarlier, left, leftAndCameBack, leftEarlier, planned } from './told-items';
import { search, searchWith, SPRINTS, writeBoard } from './written-board';

const BETWEEN = SPRINTS.filter(({ state }) => state !== 'active');

describe('what was added after the start of a sprint', () => {
  test('of a board: what came into the running sprint, whether it stayed or not', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [planned(1), cameAndLeft(10), came(9), cameEarlier(3)] });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (9, 10)' });
  });

  test('what was planned, left and came back was not added', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [leftAndCameBack(1), came(2)] });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (2)' });
  });

  test('of a board between two sprints: what came into the one that closed last', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [cameEarlier(3), came(9)], sprints: BETWEEN });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (3)' });
  });

  test('of two sprints that run side by side: what came into either, each item once', async () => {
    const store = memoryStore();
    const second = { id: 16, name: 'Spike', state: 'active', startDate: '2026-03-16T10:00:00.000Z' };
    const inBoth = {
      ...came(2),
      then: [[Date.parse('2026-03-18T12:00:00Z'), { sprints: [6, 16] }]] as const,
    };
    await writeBoard(store, { items: [came(1), inBoth], sprints: [...SPRINTS, second] });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (1, 2)' });
  });

  test('of a sprint by its name, written in any capitals', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [cameEarlier(3), came(9)] });
    expect(await search(store, 'ADDEDAFTERSPRINTSTART', ' sprint 5 ')).toEqual({ jql: 'issue in (3)' });
  });

  test.each([
    ['its id', '5'],
    ['its name', 'Sprint 5'],
  ])('of a sprint of a board, by %s', async (_edge, sprint) => {
    const store = memoryStore();
    await writeBoard(store, { items: [cameEarlier(3), came(9)] });
    expect(await search(store, 'addedAfterSprintStart', 'Shop', sprint)).toEqual({ jql: 'issue in (3)' });
  });

  test('of a planned sprint: nothing yet', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(9)] });
    expect(await search(store, 'addedAfterSprintStart', 'Sprint 7')).toEqual({ jql: 'issue is EMPTY' });
  });
});

describe('what was removed after the start of a sprint', () => {
  test('what left the running sprint and is out now', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [planned(1), left(12), cameAndLeft(4), leftAndCameBack(5)] });
    expect(await search(store, 'removedAfterSprintStart', 'Shop')).toEqual({ jql: 'issue in (4, 12)' });
  });

  test('what left a closed sprint', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [leftEarlier(2), left(12)] });
    expect(await search(store, 'removedAfterSprintStart', 'Sprint 5')).toEqual({ jql: 'issue in (2)' });
  });
});

describe('asked the other way round', () => {
  test('not in names the items that are left out', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(9), came(10)] });
    const expected = { jql: 'issue not in (9, 10)' };
    expect(await searchWith(store, 'not in', 'addedAfterSprintStart', '8')).toEqual(expected);
    expect(await searchWith(store, 'NOT IN', 'addedAfterSprintStart', '8')).toEqual(expected);
  });

  test('where there is nothing, not in finds every item', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [planned(1)] });
    expect(await searchWith(store, 'not in', 'addedAfterSprintStart', '8')).toEqual({
      jql: 'issue is not EMPTY',
    });
  });
});

test('an item that was deleted, and taken out of what is remembered, is in no answer', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1), came(2)] });
  await writeBoard(store, { items: [came(1)] });
  expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (1)' });
});

describe('a sprint that there is no ledger of', () => {
  test('one that closed a moment ago, or so long ago that it is not kept', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(1)] });
    await forgetFrozenSprint(store, 8, 5);
    expect(await search(store, 'addedAfterSprintStart', '8', '5')).toEqual({
      error:
        'Sprint 5 is not read: it closed a moment ago, or lies before what is kept of this board. Search again in a few minutes, or choose a later sprint.',
    });
  });

  test('one that was never started says so', async () => {
    const store = memoryStore();
    const never = { id: 3, name: 'Sprint 3', state: 'closed', completeDate: '2026-02-01T09:00:00.000Z' };
    await writeBoard(store, { items: [came(1)], sprints: [never, ...SPRINTS] });
    expect(await search(store, 'addedAfterSprintStart', 'Sprint 3')).toEqual({
      error: 'This sprint was never started, so there is nothing to count. Choose another sprint.',
    });
  });
});
