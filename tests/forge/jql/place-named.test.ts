import { OFF } from '../../../src/domain/model/agreement';
import { writeAgreement } from '../../../src/store/agreements';
import { instant } from '../../../src/domain/model/instant';
import { memoryStore } from '../../../src/store/memory-store';
import { came } from './told-items';
import { NOW, search, searchWith, writeBoard } from './written-board';

const UNKNOWN =
  'nor for the board of such a sprint. Check how it is written, or ask a project admin to switch the board on.';

async function shop() {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1)] });
  return store;
}

describe('a name that nothing has', () => {
  test.each(['Shoe', '80', '6', 'SHOP-1'])('%s is not known', async (text) => {
    expect(await search(await shop(), 'addedAfterSprintStart', text)).toEqual({
      error: `Trust Signals is not switched on for any board with the id or the name "${text}", ${UNKNOWN}`,
    });
  });

  test.each(['carriedOver', 'notMarked'])('%s takes a board, and not the name of a sprint', async (name) => {
    expect(await search(await shop(), name, 'Sprint 6')).toEqual({
      error: `Trust Signals is not switched on for any board with the id or the name "Sprint 6", ${UNKNOWN}`,
    });
  });

  test('a sprint that the board does not have', async () => {
    expect(await search(await shop(), 'addedAfterSprintStart', 'Shop', '99')).toEqual({
      error:
        'Board 8 has no sprint with the id or the name "99". Check how it is written: the name of a sprint stands in quotes, its id in the address of its report.',
    });
  });
});

describe('a board that is off', () => {
  test.each(['8', 'Shop', 'Sprint 6'])('is not known by %s', async (text) => {
    const store = await shop();
    await writeAgreement(store, 8, OFF);
    expect(await search(store, 'addedAfterSprintStart', text)).toEqual({
      error: `Trust Signals is not switched on for any board with the id or the name "${text}", ${UNKNOWN}`,
    });
  });

  test('does not make the name of another board unclear', async () => {
    const store = await shop();
    await writeBoard(store, { id: 3, items: [came(2)], agreement: { switchedOnAt: null } });
    expect(await search(store, 'addedAfterSprintStart', 'Shop')).toEqual({ jql: 'issue in (1)' });
  });
});

describe('a name that more than one has', () => {
  const NEXT =
    'Write the id of the board without quotes; where the function takes a sprint, its id comes second.';

  test('two boards are listed by their ids, and either id is understood', async () => {
    const store = await shop();
    await writeBoard(store, { id: 3, items: [came(2)] });
    expect(await search(store, 'carriedOver', 'SHOP')).toEqual({
      error: `More than one is called "SHOP": board 3, board 8. ${NEXT}`,
    });
    expect(await search(store, 'addedAfterSprintStart', '3')).toEqual({ jql: 'issue in (2)' });
  });

  test('a board and a sprint of the same name, and no other name is told', async () => {
    const store = await shop();
    await writeBoard(store, { id: 3, name: 'Sprint 6', sprints: [], items: [came(2)] });
    expect(await search(store, 'addedAfterSprintStart', 'Sprint 6')).toEqual({
      error: `More than one is called "Sprint 6": board 3, sprint 6 of board 8. ${NEXT}`,
    });
    expect(await search(store, 'addedAfterSprintStart', '8', 'Sprint 6')).toEqual({ jql: 'issue in (1)' });
  });

  test('two sprints of one board', async () => {
    const store = memoryStore();
    const running = { name: 'Sprint', state: 'active', startDate: '2026-03-16T09:00:00.000Z' };
    await writeBoard(store, {
      items: [came(1)],
      sprints: [
        { id: 6, ...running },
        { id: 60, ...running },
      ],
    });
    const error = `More than one is called "Sprint": sprint 6 of board 8, sprint 60 of board 8. ${NEXT}`;
    expect(await search(store, 'addedAfterSprintStart', 'Sprint')).toEqual({ error });
    expect(await search(store, 'addedAfterSprintStart', '8', 'Sprint')).toEqual({ error });
    expect(await search(store, 'addedAfterSprintStart', '8', '6')).toEqual({ jql: 'issue in (1)' });
  });

  test('an id is understood before a board that is called like it', async () => {
    const store = await shop();
    await writeBoard(store, { id: 3, name: '8', items: [came(2)] });
    expect(await search(store, 'addedAfterSprintStart', '8')).toEqual({ jql: 'issue in (1)' });
  });

  test('a name of digits alone is understood where no board has it as its id', async () => {
    const store = await shop();
    await writeBoard(store, { id: 3, name: '2026', items: [came(2)] });
    expect(await search(store, 'addedAfterSprintStart', '2026')).toEqual({ jql: 'issue in (2)' });
  });
});

describe('a board that is switched on and not read yet', () => {
  test('says so by its id, and leaves the other boards alone', async () => {
    const store = await shop();
    await writeAgreement(store, 5, { ...OFF, switchedOnAt: instant(NOW) });
    expect(await search(store, 'carriedOver', '5')).toEqual({
      error:
        'The history of this board is being read: for the first time, or because a sprint closed a moment ago. Search again in a few minutes.',
    });
    expect(await search(store, 'addedAfterSprintStart', 'Shop')).toEqual({ jql: 'issue in (1)' });
  });
});

describe('a clause that cannot be read', () => {
  test('no argument, and too many', async () => {
    const store = await shop();
    expect(await search(store, 'carriedOver')).toEqual({
      error:
        'carriedOver() takes at most 2 arguments, and a board comes first. Write the id of a board, such as carriedOver(12), or its name in quotes.',
    });
    expect(await search(store, 'notMarked', '8', '1')).toEqual({
      error:
        'notMarked() takes one argument, and a board comes first. Write the id of a board, such as notMarked(12), or its name in quotes.',
    });
  });

  test('a function that is none of ours', async () => {
    expect(await search(await shop(), 'watchedIssues', '8')).toEqual({
      error:
        'Trust Signals has no function called "watchedIssues". Choose a function from the list that Jira offers as you type.',
    });
  });

  test('an operator that asks for one value', async () => {
    const store = await shop();
    expect(() => searchWith(store, '=', 'carriedOver', '8')).toThrow(
      'This function cannot be asked with "=".',
    );
  });
});
