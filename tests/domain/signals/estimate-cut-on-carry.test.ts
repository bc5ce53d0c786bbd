import { DAY, HOUR, instant, type Instant } from '../../../src/domain/model/instant';
import { estimateCutOnCarry } from '../../../src/domain/signals/estimate-cut-on-carry';
import { COUNTING_BOARD, dayOf, endOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf } from './sprint-of-items';

/** Left in progress, with an estimate of 8 that changes as told. */
const left = (sprint: number, reEstimated: ToldItem['reEstimated']): Partial<ToldItem> => ({
  moves: [[dayOf(sprint, 1), 'doing']],
  estimate: 8,
  reEstimated: reEstimated ?? [],
});

/** Two leftovers a sprint, of which so many go from 8 to 3 the day after the close. */
function told(counts: readonly number[]): ToldBoard {
  const items = counts.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, left(place + 1, [[instant(endOf(place + 1) + DAY), 3]])),
    ...itemsOf(place + 1, { planned: 2 - count }, left(place + 1, [])),
  ]);
  return { closed: counts.length, items, readAt: instant(endOf(counts.length) + 21 * DAY) };
}

const NONE = [0, 0, 0, 0, 0];

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(estimateCutOnCarry, told([1, 1, 1, 1]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['in two sprints of five', [2, 0, 0, 0, 2], false],
  ['in three sprints of five', [1, 0, 1, 0, 1], true],
])('%s', (_edge, counts, pattern) => {
  expect(measuredOf(estimateCutOnCarry, told(counts)).pattern).toBe(pattern);
});

const afterTheClose = (after: number): Instant => instant(endOf(5) + after);

test.each([
  ['two days before the close it is no part of carrying on', [[afterTheClose(-2 * DAY), 3]], 0],
  ['in the last hours before the close it is', [[afterTheClose(-HOUR), 3]], 1],
  ['within the working week after it is', [[afterTheClose(7 * DAY), 3]], 1],
  ['after that it is not', [[afterTheClose(10 * DAY), 3]], 0],
  [
    'and raised again it was not lowered',
    [
      [afterTheClose(DAY), 3],
      [afterTheClose(2 * DAY), 8],
    ],
    0,
  ],
  ['raised it was not lowered', [[afterTheClose(DAY), 13]], 0],
  ['taken away it was not lowered but is unestimated', [[afterTheClose(DAY), null]], 0],
] as const)('lowered %s', (_edge, reEstimated, seen) => {
  const one = itemsOf(5, { planned: 1 }, left(5, reEstimated));
  const board = { ...told(NONE), items: [...told(NONE).items, ...one] };
  expect(measuredOf(estimateCutOnCarry, board).value['items']).toBe(seen);
});

test.each([
  ['an estimate', 3],
  ['an estimate below 0', -1],
])('an item without estimate that gets %s as it is carried on was not lowered', (_edge, first) => {
  const one = itemsOf(5, { planned: 1 }, { ...left(5, [[afterTheClose(DAY), first]]), estimate: null });
  const board = { ...told(NONE), items: [...told(NONE).items, ...one] };
  expect(measuredOf(estimateCutOnCarry, board).value['items']).toBe(0);
});

test('it lists old and new, and what was completed plays no part', () => {
  const completed = itemsOf(5, { planned: 3 }, { estimate: 8, reEstimated: [[afterTheClose(DAY), 3]] });
  const board = told([0, 0, 0, 0, 1]);
  const { says, evidence } = measuredOf(estimateCutOnCarry, {
    ...board,
    items: [...board.items, ...completed],
  });
  expect(says).toBe('1 of 10 items carried on from the last 5 sprints had the estimate lowered.');
  expect(evidence.map((one) => one.says)).toEqual(['was carried on with a lower estimate: 8 → 3']);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(estimateCutOnCarry, told([1, 1, 1, 0, 0, 1]))).toMatchObject({ level: 'hint' });
  expect(levelOf(estimateCutOnCarry, told([0, 0, 0, 1, 1, 1]))).toBe('fact');
});

test('it is kept when leftovers of five sprints kept their estimates; without leftovers there is nothing to keep', () => {
  expect(levelOf(estimateCutOnCarry, told(NONE))).toBe('kept');
  const items = [1, 2, 3, 4, 5].flatMap((sprint) => itemsOf(sprint));
  expect(levelOf(estimateCutOnCarry, { ...told(NONE), items })).toBe('quiet');
});

test('estimates that cannot be told in three of five sprints make it unknown', () => {
  const gaps = [1, 2, 3].flatMap((sprint) => itemsOf(sprint, { planned: 1 }, left(sprint, 'unknown')));
  expect(reasonOf(estimateCutOnCarry, { ...told(NONE), items: [...told(NONE).items, ...gaps] })).toMatch(
    /^unknown: /,
  );
});

test('a sprint whose working week after the close is not over is passed over for one before it', () => {
  const board = { ...told([1, 0, 0, 0, 0, 0]), readAt: endOf(6) };
  expect(measuredOf(estimateCutOnCarry, board).value).toMatchObject({ items: 1, of: 10, sprints: 5 });
});

test('a sprint with a fate that cannot be told is passed over for one before it', () => {
  const board = told([1, 0, 0, 0, 0, 0]);
  const items = [...board.items, ...itemsOf(6, { untold: 1 })];
  expect(measuredOf(estimateCutOnCarry, { ...board, items }).value).toMatchObject({
    items: 1,
    of: 10,
    sprints: 5,
  });
});

test('a board that counts items does not estimate', () => {
  expect(reasonOf(estimateCutOnCarry, { ...told(NONE), board: COUNTING_BOARD })).toMatch(/^not-applicable: /);
});
