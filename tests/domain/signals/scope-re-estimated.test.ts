import { instant } from '../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { scopeReEstimated } from '../../../src/domain/signals/scope-re-estimated';
import { BOARD, COUNTING_BOARD, dayOf, startOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, times } from './sprint-of-items';

/** Ten items a sprint, of which so many go from 3 to 8 on the third day. */
function told(changed: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = changed.flatMap((count, place) => {
    const sprint = place + 1;
    const re: Partial<ToldItem> = { reEstimated: [[dayOf(sprint, 3), 8]] };
    return [...itemsOf(sprint, { planned: count }, re), ...itemsOf(sprint, { planned: 10 - count })];
  });
  return { closed: changed.length, items, ...more };
}

const fiveOf = (count: number): number[] => times(5, () => count);

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(scopeReEstimated, told([1, 1]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test('it lists each change, old to new', () => {
  const { says, evidence, value } = measuredOf(scopeReEstimated, told([0, 0, 1]));
  expect(says).toBe('1 of 10 items was re-estimated inside the last sprint.');
  expect(evidence.map((one) => one.says)).toEqual(['was re-estimated: 3 → 8']);
  expect(value).toEqual({ items: 1, of: 10, usualShare: 0 });
});

test.each([
  ['twice the usual share', [2, 2, 2, 2, 2, 4], false],
  ['more than twice the usual share', [2, 2, 2, 2, 2, 5], true],
  ['a fifth, by a team that never does', [0, 0, 0, 0, 0, 2], false],
  ['three of ten, by a team that never does', [0, 0, 0, 0, 0, 3], true],
])('%s', (_edge, changed, pattern) => {
  expect(measuredOf(scopeReEstimated, told(changed)).pattern).toBe(pattern);
});

test('the usual share is that of all sprints before, not of the first', () => {
  const { value, pattern } = measuredOf(scopeReEstimated, told([0, 3, 3, 3, 3, 5]));
  expect(value['usualShare']).toBe(0.3);
  expect(pattern).toBe(false);
});

test('two items of five are a pattern for a team that never does', () => {
  const changed = itemsOf(3, { planned: 2 }, { reEstimated: [[dayOf(3, 3), 8]] });
  const items = [...itemsOfAll(2, () => ({})), ...changed, ...itemsOf(3, { planned: 3 })];
  expect(measuredOf(scopeReEstimated, { closed: 3, items }).pattern).toBe(true);
});

test('none and several are said as several', () => {
  expect(measuredOf(scopeReEstimated, told([0, 0, 0])).says).toBe(
    '0 of 10 items were re-estimated inside the last sprint.',
  );
});

test('an item that came in and was re-estimated then goes from the estimate it came in with', () => {
  const cameIn: Partial<ToldItem> = { sprints: [[dayOf(3, 2), [3]]], reEstimated: [[dayOf(3, 3), 8]] };
  const items = [...itemsOfAll(3, () => ({})), ...itemsOf(3, { planned: 1 }, cameIn)];
  const { evidence } = measuredOf(scopeReEstimated, { closed: 3, items });
  expect(evidence.map((one) => one.says)).toEqual(['was re-estimated: 3 → 8']);
});

test('a sprint without items has no share', () => {
  expect(reasonOf(scopeReEstimated, { closed: 3, items: itemsOfAll(2, () => ({})) })).toMatch(/^unknown: /);
});

test.each([
  ['at the instant planning is over is no change', 0, 0],
  ['a moment later is one', 1, 1],
])('an estimate changed %s', (_edge, later, changes) => {
  const at = instant(startOf(3) + DEFAULT_SETTINGS.planningGrace + later);
  const items = [...itemsOfAll(3, () => ({})), ...itemsOf(3, { planned: 1 }, { reEstimated: [[at, 8]] })];
  expect(measuredOf(scopeReEstimated, { closed: 3, items }).value['items']).toBe(changes);
});

test('one item alone is no pattern, however small the sprint', () => {
  const items = [
    ...itemsOfAll(5, () => ({})),
    ...itemsOf(6, { planned: 1 }, { reEstimated: [[dayOf(6, 3), 8]] }),
  ];
  expect(measuredOf(scopeReEstimated, { closed: 6, items }).pattern).toBe(false);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(scopeReEstimated, told([...fiveOf(1), 5, 5]))).toMatchObject({ level: 'hint', since: 6 });
  expect(levelOf(scopeReEstimated, told([...fiveOf(1), 1, 5]))).toBe('fact');
  expect(levelOf(scopeReEstimated, told([1, 1, 1, 5, 5]))).toBe('fact');
});

test.each([
  ['while planning goes on', [[dayOf(3, 0.1), 8]]],
  [
    'and back again',
    [
      [dayOf(3, 2), 8],
      [dayOf(3, 3), 3],
    ],
  ],
] as const)('an estimate changed %s is no change', (_edge, reEstimated) => {
  const items = [...itemsOfAll(3, () => ({})), ...itemsOf(3, { planned: 1 }, { reEstimated })];
  expect(levelOf(scopeReEstimated, { closed: 3, items })).toBe('quiet');
});

test('an estimate that cannot be told makes the sprint unknown', () => {
  const items = [...itemsOfAll(3, () => ({})), ...itemsOf(3, { planned: 1 }, { reEstimated: 'unknown' })];
  expect(reasonOf(scopeReEstimated, { closed: 3, items })).toBe(
    'unknown: The estimates of the last sprint cannot be told.',
  );
});

test('without any sprint before that can be told there is nothing usual, and no 0 for it', () => {
  const untold = [1, 2].flatMap((sprint) => itemsOf(sprint, { planned: 1 }, { reEstimated: 'unknown' }));
  const changed = itemsOf(3, {}, { reEstimated: [[dayOf(3, 3), 8]] });
  const { value, pattern } = measuredOf(scopeReEstimated, { closed: 3, items: [...untold, ...changed] });
  expect(value).toEqual({ items: 10, of: 10 });
  expect(pattern).toBe(false);
});

test('a board that counts items does not estimate', () => {
  expect(reasonOf(scopeReEstimated, told([1, 1, 1], { board: COUNTING_BOARD }))).toMatch(/^not-applicable: /);
});

test('time is told in hours', () => {
  const board = { ...BOARD, estimation: { kind: 'field', fieldName: 'Time', unit: 'seconds' } } as const;
  const items = [
    ...itemsOfAll(2, () => ({})),
    ...itemsOf(3, { planned: 1 }, { estimate: 3600, reEstimated: [[dayOf(3, 3), 9000]] }),
  ];
  const [only] = measuredOf(scopeReEstimated, { closed: 3, items, board }).evidence;
  expect(only?.says).toBe('was re-estimated: 1 → 2.5');
});
