import { carryOver } from '../../../src/domain/signals/carry-over';
import type { ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll } from './sprint-of-items';

/** What was left of what was planned, sprint by sprint; the same was planned for each where one figure stands. */
function told(left: readonly number[], planned: number | readonly number[] = 10): ToldBoard {
  const plannedFor = (sprint: number) => (typeof planned === 'number' ? planned : (planned[sprint - 1] ?? 0));
  return {
    closed: left.length,
    items: itemsOfAll(left.length, (sprint) => ({
      planned: plannedFor(sprint),
      left: left[sprint - 1] ?? 0,
    })),
  };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(carryOver, told([3, 3, 3, 3]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['10 of 50 are not more than a fifth', [2, 2, 2, 2, 2], 10, false],
  ['11 of 50 are, with a range that begins above a tenth', [3, 2, 2, 2, 2], 10, true],
  ['2 of 5: the range begins above a tenth', [1, 1, 0, 0, 0], 1, true],
  ['3 of 10: the range begins above a tenth', [1, 1, 1, 0, 0], 2, true],
  [
    '2 of 8 are more than a fifth, but the range begins below a tenth',
    [1, 1, 0, 0, 0],
    [2, 2, 2, 1, 1],
    false,
  ],
  ['4 of 18: the range begins above a tenth', [2, 2, 0, 0, 0], [4, 4, 4, 3, 3], true],
])('%s', (_edge, left, planned, pattern) => {
  expect(measuredOf(carryOver, told(left, planned)).pattern).toBe(pattern);
});

test('it says counts with their range, and names each leftover', () => {
  const { says, evidence } = measuredOf(carryOver, told([3, 2, 2, 2, 2]));
  expect(says).toBe('11 of 50 items were not done at the end of the last 5 sprints (90 % range 14 to 33 %).');
  expect(evidence).toHaveLength(11);
});

test('what left before the end is no carry-over, and what came in and stayed is', () => {
  const items = itemsOfAll(5, () => ({ removed: 2, left: 1, added: 1 }));
  expect(measuredOf(carryOver, { closed: 5, items }).value).toMatchObject({ items: 5, of: 45 });
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(carryOver, told([3, 3, 3, 3, 3, 3]))).toMatchObject({ level: 'hint', since: 5 });
  expect(levelOf(carryOver, told([0, 2, 2, 2, 2, 3]))).toBe('fact');
});

// The upper end of the range of 5 of 50 lies at 19.6 %, of 6 at 22.0 %.
test.each([
  ['5 of 50 are little', [1, 1, 1, 1, 1], 'kept'],
  ['6 of 50 may be more than a fifth', [2, 1, 1, 1, 1], 'fact'],
  ['none at all is kept, too', [0, 0, 0, 0, 0], 'kept'],
])('%s', (_edge, left, level) => {
  expect(levelOf(carryOver, told(left))).toBe(level);
});

test('none of ten may still be more than a fifth: nothing was seen, and nothing is said to be kept', () => {
  expect(levelOf(carryOver, told([0, 0, 0, 0, 0], 2))).toBe('quiet');
});

test('a sprint that had nothing at its end is passed over for one before it', () => {
  const planned = [2, 10, 10, 0, 10, 10];
  expect(measuredOf(carryOver, told([2, 3, 3, 0, 3, 3], planned)).value).toMatchObject({ items: 14, of: 42 });
});

test('a sprint with a fate that cannot be told does not count', () => {
  const odd = (count: number) => itemsOfAll(count, (sprint) => (sprint === 2 ? { untold: 1 } : { left: 3 }));
  expect(reasonOf(carryOver, { closed: 5, items: odd(5) })).toMatch(/^unknown: It takes five sprints/);
  expect(measuredOf(carryOver, { closed: 6, items: odd(6) }).value).toMatchObject({ items: 15, of: 50 });
});

test('sprints without any item have no share', () => {
  expect(reasonOf(carryOver, { closed: 5, items: [] })).toMatch(/^unknown: /);
});
