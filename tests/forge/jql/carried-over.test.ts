import { memoryStore } from '../../../src/store/memory-store';
import { carriedOnce, carriedThenDone, carriedTwice, planned, plannedAndDone } from './told-items';
import { at, search, writeBoard } from './written-board';

test('once or more in a row, when no number is given', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [planned(1), carriedOnce(2), carriedTwice(3)] });
  expect(await search(store, 'carriedOver', 'Shop')).toEqual({ jql: 'issue in (2, 3)' });
});

test.each([
  ['2', 'issue in (3)'],
  ['02', 'issue in (3)'],
  ['3', 'issue is EMPTY'],
])('at least %s times in a row', async (times, jql) => {
  const store = memoryStore();
  await writeBoard(store, { items: [carriedOnce(2), carriedTwice(3)] });
  expect(await search(store, 'carriedOver', '8', times)).toEqual({ jql });
});

test('what was done at the last close that it was part of is no longer carried over', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [carriedThenDone(1), carriedOnce(2)] });
  expect(await search(store, 'carriedOver', '8')).toEqual({ jql: 'issue in (2)' });
});

test('nothing of the running sprint plays a part: done in it, open in it or out of it, the answer is the same', async () => {
  const answers = [];
  for (const then of [[], [[at(18), { status: '5' }]] as const, [[at(18), { sprints: [5] }]] as const]) {
    const store = memoryStore();
    await writeBoard(store, { items: [carriedOnce(2, then), plannedAndDone(4)] });
    answers.push(await search(store, 'carriedOver', '8'));
  }
  expect(answers).toEqual(Array(3).fill({ jql: 'issue in (2)' }));
});

test('an item whose history is cut is not said to be carried over', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [{ ...carriedOnce(2), total: 5 }, carriedOnce(3)] });
  expect(await search(store, 'carriedOver', '8')).toEqual({ jql: 'issue in (3)' });
});

test.each(['0', '-1', '1.5', 'two', ''])('"%s" is not a number of closes', async (times) => {
  const store = memoryStore();
  await writeBoard(store, { items: [carriedOnce(2)] });
  expect(await search(store, 'carriedOver', '8', times)).toEqual({
    error: `"${times}" is not a number of closes. Write a whole number from 1, such as 2 for what was carried over twice in a row.`,
  });
});
