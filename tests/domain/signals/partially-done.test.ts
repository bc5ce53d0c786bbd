import { partiallyDone } from '../../../src/domain/signals/partially-done';
import { dayOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

/** Eight planned items a sprint, of which so many were left in progress. */
function told(left: readonly number[]): ToldBoard {
  return {
    closed: left.length,
    items: itemsOfAll(left.length, (sprint) => ({ planned: 8, left: left[sprint - 1] ?? 0 })),
  };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(partiallyDone, told([2, 2, 2, 2]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['one of eight in every sprint', [1, 1, 1, 1, 1], false],
  ['a quarter in two sprints of five', [2, 2, 0, 0, 0], false],
  ['a quarter in three sprints of five', [2, 0, 2, 0, 2], true],
])('%s', (_edge, left, pattern) => {
  expect(measuredOf(partiallyDone, told(left)).pattern).toBe(pattern);
});

test('leftovers that nobody began are told apart', () => {
  const items = itemsOfAll(5, (sprint) => (sprint === 5 ? { left: 2, untouched: 3 } : { left: 1 }));
  const { says, evidence } = measuredOf(partiallyDone, { closed: 5, items });
  expect(says).toBe('6 of 9 leftovers of the last 5 sprints had been started.');
  expect(evidence).toHaveLength(6);
});

test('an item put back to the left-most column before the end is not in progress', () => {
  const back = itemsOf(
    5,
    { planned: 1 },
    {
      moves: [
        [dayOf(5, 1), 'doing'],
        [dayOf(5, 9), 'todo'],
      ],
    },
  );
  expect(
    measuredOf(partiallyDone, { closed: 5, items: [...told([0, 0, 0, 0, 0]).items, ...back] }).value['items'],
  ).toBe(0);
});

test('an item in a status without a column is not in progress', () => {
  const waiting = itemsOf(5, { planned: 1 }, { moves: [[dayOf(5, 1), 'waiting']] });
  expect(
    measuredOf(partiallyDone, { closed: 5, items: [...told([0, 0, 0, 0, 0]).items, ...waiting] }).value[
      'items'
    ],
  ).toBe(0);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(partiallyDone, told([0, 2, 2, 2, 0, 0]))).toMatchObject({ level: 'hint', since: 5 });
  expect(levelOf(partiallyDone, told([0, 0, 0, 2, 2, 2]))).toBe('fact');
});

test('no leftover at all is quiet', () => {
  expect(levelOf(partiallyDone, told([0, 0, 0, 0, 0]))).toBe('quiet');
});

test('fates that cannot be told in three of five sprints make it unknown', () => {
  const items = itemsOfAll(5, (sprint) => (sprint <= 3 ? { left: 3, untold: 1 } : { left: 3 }));
  expect(reasonOf(partiallyDone, { closed: 5, items })).toMatch(/^unknown: /);
});

test('one leftover is said as one', () => {
  expect(measuredOf(partiallyDone, told([0, 0, 0, 0, 1])).says).toBe(
    '1 of 1 leftover of the last 5 sprints had been started.',
  );
});

test.each([
  ['in which nothing was planned', itemsOf(3, { planned: 0, added: 3 })],
  [
    'of which one item ended in a status that no longer exists',
    itemsOf(3, { planned: 1 }, { moves: [[dayOf(3, 5), 'gone']] }),
  ],
])('a sprint %s is left out', (_edge, third) => {
  const others = [1, 2, 4, 5].flatMap((sprint) => itemsOf(sprint, { planned: 8 }));
  expect(measuredOf(partiallyDone, { closed: 5, items: [...others, ...third] }).value).toMatchObject({
    of: 32,
    sprints: 4,
  });
});
