import { scopeRemoved } from '../../../src/domain/signals/scope-removed';
import { dayOf, item, LONG_AGO, startOf, type ToldBoard } from './made-past';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll } from './sprint-of-items';

function told(closed: number, removed: number, inSprints: readonly number[]): ToldBoard {
  return {
    closed,
    items: itemsOfAll(closed, (sprint) => ({ removed: inSprints.includes(sprint) ? removed : 0 })),
  };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(scopeRemoved, told(4, 3, [1, 2, 3]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['a fifth of the plan left, in every sprint', 2, [1, 2, 3, 4, 5], false],
  ['more than a fifth left, in two sprints of five', 3, [2, 4], false],
  ['more than a fifth left, in three sprints of five', 3, [2, 3, 4], true],
])('%s', (_edge, removed, sprints, pattern) => {
  expect(measuredOf(scopeRemoved, told(5, removed, sprints)).pattern).toBe(pattern);
});

test('it names each item with the instant it left at', () => {
  const { says, evidence } = measuredOf(scopeRemoved, told(5, 1, [5]));
  expect(says).toBe('1 item left before the end of the last 5 sprints; 50 items had been planned.');
  expect(evidence).toEqual([
    expect.objectContaining({ sprintId: 5, at: dayOf(5, 5), says: 'left the sprint before its end' }),
  ]);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(scopeRemoved, told(6, 3, [3, 4, 5]))).toMatchObject({ level: 'hint', since: 5 });
  expect(levelOf(scopeRemoved, told(6, 3, [4, 5, 6]))).toBe('fact');
});

test('nothing that left is quiet, never a promise kept', () => {
  expect(levelOf(scopeRemoved, told(5, 0, []))).toBe('quiet');
});

test('what leaves while planning goes on was never planned', () => {
  const gone = item({
    sprints: [
      [LONG_AGO, [5]],
      [instant(startOf(5) + 2 * HOUR), []],
    ],
  });
  const items = [...itemsOfAll(5, () => ({})), gone];
  expect(levelOf(scopeRemoved, { closed: 5, items })).toBe('quiet');
});

test('an item that was done before the start takes no work with it', () => {
  const tidied = item({
    sprints: [
      [LONG_AGO, [5]],
      [dayOf(5, 5), []],
    ],
    moves: 'done',
  });
  expect(levelOf(scopeRemoved, { closed: 5, items: [...itemsOfAll(5, () => ({})), tidied] })).toBe('quiet');
});

test('an item that was out for a while and came back did not leave', () => {
  const back = item({
    sprints: [
      [LONG_AGO, [5]],
      [dayOf(5, 3), []],
      [dayOf(5, 4), [5]],
    ],
  });
  expect(levelOf(scopeRemoved, { closed: 5, items: [...itemsOfAll(5, () => ({})), back] })).toBe('quiet');
});

test('with an origin that cannot be told in three of five sprints it is unknown', () => {
  const items = itemsOfAll(5, (sprint) => ({ removed: 3, untold: sprint > 2 ? 1 : 0 }));
  expect(reasonOf(scopeRemoved, { closed: 5, items })).toMatch(/^unknown: /);
});
