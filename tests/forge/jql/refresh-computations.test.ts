import { refreshComputations } from '../../../src/forge/jql/refresh-computations';
import { eraseBoard } from '../../../src/store/erase-board';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';
import { computationsJira, type KeptComputation } from '../../jira/kept-computations';
import { came, carriedTwice, left } from './told-items';
import { NOW, search, writeBoard } from './written-board';

const ADDED: KeptComputation = { id: 'a', functionName: 'addedAfterSprintStart', value: 'issue in (1)' };

/** The updates that Jira is sent, all calls together. */
async function refreshed(store: Store, kept: readonly KeptComputation[], boardId?: number) {
  const { jira, updates } = computationsJira(kept);
  const asked = boardId === undefined ? { now: NOW } : { now: NOW, boardId };
  const written = await refreshComputations(jira, store, asked);
  expect(updates.flat()).toHaveLength(written);
  return updates.flat();
}

async function shop(...itemIds: readonly number[]) {
  const store = memoryStore();
  await writeBoard(store, { items: itemIds.map((id) => came(id)) });
  return store;
}

describe('what is kept of a search', () => {
  test('is written anew when another item came in', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(1), came(2)] });
    expect(await refreshed(store, [ADDED])).toEqual([{ id: 'a', value: 'issue in (1, 2)' }]);
  });

  test('is left alone when nothing differs, and Jira is not written to at all', async () => {
    const { jira, requests } = computationsJira([ADDED]);
    expect(await refreshComputations(jira, await shop(1), { now: NOW })).toBe(0);
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('each is computed with its own arguments and operator', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(1), left(2), carriedTwice(3)] });
    const kept = [
      { ...ADDED, operator: 'not in' },
      { id: 'b', functionName: 'removedAfterSprintStart', arguments: ['Sprint 6'] },
      { id: 'c', functionName: 'carriedOver', arguments: ['Shop', '3'] },
      { id: 'd', functionName: 'carriedOver', arguments: ['Shop', '2'] },
    ];
    expect(await refreshed(store, kept)).toEqual([
      { id: 'a', value: 'issue not in (1)' },
      { id: 'b', value: 'issue in (2)' },
      { id: 'c', value: 'issue is EMPTY' },
      { id: 'd', value: 'issue in (3)' },
    ]);
  });

  test('is the very text that a search made now would get', async () => {
    const store = await shop(1);
    const [update] = await refreshed(store, [{ ...ADDED, value: 'issue is EMPTY' }]);
    expect(update).toEqual({ id: 'a', value: 'issue in (1)' });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (1)' });
  });
});

describe('words in the place of an answer', () => {
  test('give way to the answer once there is one', async () => {
    const kept = { id: 'a', functionName: 'addedAfterSprintStart', error: 'The history is being read.' };
    expect(await refreshed(await shop(1), [kept])).toEqual([{ id: 'a', value: 'issue in (1)' }]);
  });

  test('take the place of the answer when the board was switched off and erased', async () => {
    const store = await shop(1);
    await eraseBoard(store, 8);
    expect(await refreshed(store, [ADDED], 8)).toEqual([
      { id: 'a', error: expect.stringContaining('not switched on for any board') as string },
    ]);
  });

  test('that are the same stay', async () => {
    const store = await shop(1);
    const answer = await search(store, 'notMarked', '8');
    if (!('error' in answer)) throw new Error('It is off.');
    expect(await refreshed(store, [{ id: 'a', functionName: 'notMarked', error: answer.error }])).toEqual([]);
  });
});

test('functions of no concern to us are not touched', async () => {
  const foreign = { id: 'x', functionName: 'issuesWithText', value: 'issue in (TEST-1)' };
  expect(await refreshed(await shop(1, 2), [foreign])).toEqual([]);
});

test('every page of what Jira keeps is looked at', async () => {
  const kept = Array.from({ length: 5 }, (_, place) => ({
    ...ADDED,
    id: String(place),
    value: 'issue in (7)',
  }));
  const updates = await refreshed(await shop(1), kept);
  expect(updates).toEqual(kept.map(({ id }) => ({ id, value: 'issue in (1)' })));
});

describe('after a change of one board', () => {
  test('what is about another board is left alone', async () => {
    const store = await shop(1);
    await writeBoard(store, { id: 3, name: 'Clinic', items: [came(2)] });
    const old = { functionName: 'addedAfterSprintStart', value: 'issue is EMPTY' };
    const kept = [
      { id: 'shop', ...old, arguments: ['Shop'] },
      { id: 'clinic', ...old, arguments: ['Clinic'] },
    ];
    expect(await refreshed(store, kept, 3)).toEqual([{ id: 'clinic', value: 'issue in (2)' }]);
  });

  test('a name that two boards have now gets the words for that', async () => {
    const store = await shop(1);
    await writeBoard(store, { id: 3, items: [came(2)] });
    expect(await refreshed(store, [{ ...ADDED, arguments: ['Shop'] }], 3)).toEqual([
      { id: 'a', error: expect.stringContaining('More than one is called "Shop"') as string },
    ]);
  });
});
