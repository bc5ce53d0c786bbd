import { commitmentNotDelivered } from '../../../src/domain/signals/commitment-not-delivered';
import type { ToldBoard } from './made-past';
import { dayOf, item, LONG_AGO } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll } from './sprint-of-items';
import { marksOfChanges } from './told-marks';
import type { MarkKind } from '../../../src/domain/model/mark';

/** Ten planned items a sprint, of which so many were left at the end. */
function told(left: readonly number[], planned = 10): ToldBoard {
  return {
    closed: left.length,
    items: itemsOfAll(left.length, (sprint) => ({ planned, left: left[sprint - 1] ?? 0 })),
  };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(commitmentNotDelivered, told([4, 4, 4, 4]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

// The upper end of the 90 % range of 34 of 50 lies at 77.7 %, of 35 at 79.4 %, of 36 at 81.2 %.
test.each([
  ['36 of 50 completed: the range reaches 80 %', [3, 3, 3, 3, 2], false],
  ['35 of 50 completed: the whole range lies below 80 %', [3, 3, 3, 3, 3], true],
])('%s', (_edge, left, pattern) => {
  expect(measuredOf(commitmentNotDelivered, told(left)).pattern).toBe(pattern);
});

test('it says counts with their range, and names each missed item', () => {
  const { says, evidence } = measuredOf(commitmentNotDelivered, told([4, 4, 4, 4, 4]));
  expect(says).toBe(
    '30 of 50 items planned at the start were completed in the last 5 sprints (90 % range 48 to 71 %).',
  );
  expect(evidence).toHaveLength(20);
});

test('below 20 items only counts are said', () => {
  expect(measuredOf(commitmentNotDelivered, told([1, 0, 0, 0, 0], 3)).says).toBe(
    '14 of 15 items planned at the start were completed in the last 5 sprints.',
  );
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(commitmentNotDelivered, told([4, 4, 4, 4, 4, 4]))).toMatchObject({
    level: 'hint',
    since: 5,
  });
  expect(levelOf(commitmentNotDelivered, told([0, 3, 3, 3, 3, 3]))).toBe('fact');
});

// The lower end of the range of 44 of 50 lies at 78.0 %, of 45 at 80.4 %.
test.each([
  ['44 of 50 are not enough to be kept', [2, 1, 1, 1, 1], 'fact'],
  ['45 of 50 are', [1, 1, 1, 1, 1], 'kept'],
])('%s', (_edge, left, level) => {
  expect(levelOf(commitmentNotDelivered, told(left))).toBe(level);
});

test('all ten of ten completed may still be chance: nothing was missed, and nothing is said to be kept', () => {
  expect(levelOf(commitmentNotDelivered, told([0, 0, 0, 0, 0], 2))).toBe('quiet');
});

test('taken out, finished elsewhere and left are all not completed, each in its words', () => {
  const elsewhere = item({
    sprints: [
      [LONG_AGO, [5]],
      [dayOf(5, 2), []],
      [dayOf(5, 4), [5]],
    ],
    moves: [[dayOf(5, 3), 'done']],
  });
  const items = [...itemsOfAll(5, (sprint) => (sprint === 5 ? { removed: 1, left: 1 } : {})), elsewhere];
  const { value, evidence } = measuredOf(commitmentNotDelivered, { closed: 5, items });
  expect(value).toMatchObject({ items: 48, of: 51 });
  expect(evidence.map(({ says }) => says).sort()).toEqual([
    'was planned and left the sprint',
    'was planned and not done at the end',
    'was planned and was completed outside this sprint',
  ]);
});

describe('marks', () => {
  const board: ToldBoard = { closed: 6, items: itemsOfAll(6, () => ({ removed: 4 })) };
  const marked = (marks: readonly MarkKind[], count: number): ToldBoard => ({
    ...board,
    marks: marksOfChanges(board, 'left', marks, count),
  });

  test('a second figure stands beside the first, without what was marked agreed to leave', () => {
    const { value, says } = measuredOf(commitmentNotDelivered, marked(['agreed'], 3));
    expect(value).toMatchObject({ items: 30, of: 50, ofWithoutAgreed: 35 });
    expect(says).toBe(
      '30 of 50 items planned at the start were completed in the last 5 sprints (90 % range 48 to 71 %); 30 of 35 without what was marked agreed to leave.',
    );
  });

  test('the hint and its evidence are those of the first figure', () => {
    const without = judgedOf(commitmentNotDelivered, board);
    const all = judgedOf(commitmentNotDelivered, marked(['agreed'], 4));
    expect(all).toMatchObject({ level: 'hint', since: without.since, heldAt: without.heldAt });
    expect(measuredOf(commitmentNotDelivered, marked(['agreed'], 4)).evidence).toHaveLength(20);
  });

  test.each([
    ['pulled in', ['pulled-in']],
    ['to be talked about after all', ['agreed', 'lets-talk']],
  ] as const)('a leaving marked %s has no second figure', (_edge, marks) => {
    const reading = measuredOf(commitmentNotDelivered, marked(marks, 4));
    expect(reading).toEqual(measuredOf(commitmentNotDelivered, board));
    expect(reading.value).not.toHaveProperty('ofWithoutAgreed');
  });
});

test('what came in after the start is not in it', () => {
  const items = itemsOfAll(5, () => ({ added: 5 }));
  expect(measuredOf(commitmentNotDelivered, { closed: 5, items }).value['of']).toBe(50);
});

test.each([
  ['in which nothing was planned', { planned: 0, added: 3 }],
  ['in which a place cannot be told', { untold: 1 }],
])('a sprint %s does not count, and then four are too few', (_edge, odd) => {
  const items = itemsOfAll(5, (sprint) => (sprint === 3 ? odd : {}));
  expect(reasonOf(commitmentNotDelivered, { closed: 5, items })).toMatch(
    /^unknown: It takes five sprints in which it can be told/,
  );
  const six = itemsOfAll(6, (sprint) => (sprint === 3 ? odd : {}));
  expect(measuredOf(commitmentNotDelivered, { closed: 6, items: six }).value['of']).toBe(50);
});

test('a sprint of which one planned item ended in a status that no longer exists does not count', () => {
  const gone = item({
    sprints: 3,
    moves: [
      [dayOf(3, 1), 'doing'],
      [dayOf(3, 5), 'gone'],
    ],
  });
  const withGone = (closed: number): ToldBoard => ({
    closed,
    items: [...itemsOfAll(closed, () => ({})), gone],
  });
  expect(reasonOf(commitmentNotDelivered, withGone(5))).toMatch(/^unknown: It takes five sprints/);
  expect(measuredOf(commitmentNotDelivered, withGone(6)).value['of']).toBe(50);
});
