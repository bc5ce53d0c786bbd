import { instant } from '../../../src/domain/model/instant';
import { leftNearTheEnd } from '../../../src/domain/signals/left-near-the-end';
import { endOf, item, LONG_AGO, startOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll } from './sprint-of-items';

function told(late: readonly number[]): ToldBoard {
  return {
    closed: late.length,
    items: itemsOfAll(late.length, (sprint) => ({ removedLate: late[sprint - 1] ?? 0 })),
  };
}

/** Five plain sprints, and one item that left the fifth at an instant. */
function leavingAt(at: number, more: Partial<ToldItem> = {}): ToldBoard {
  const gone = item({
    sprints: [
      [LONG_AGO, [5]],
      [instant(at), []],
    ],
    ...more,
  });
  return { closed: 5, items: [...told([0, 0, 0, 0, 0]).items, gone] };
}

const seenIn = (board: ToldBoard) => measuredOf(leftNearTheEnd, board).value['items'];
const LAST_TENTH = endOf(5) - (endOf(5) - startOf(5)) / 10;

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(leftNearTheEnd, told([1, 1, 1, 1]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['in two sprints of five', [1, 0, 0, 0, 3], false],
  ['in three sprints of five', [1, 0, 1, 0, 1], true],
])('%s', (_edge, late, pattern) => {
  expect(measuredOf(leftNearTheEnd, told(late)).pattern).toBe(pattern);
});

test.each([
  ['just before the last tenth is not near the end', LAST_TENTH - 1, 0],
  ['exactly at the last tenth is', LAST_TENTH, 1],
  ['exactly at the end is', endOf(5), 1],
])('leaving %s', (_edge, at, seen) => {
  expect(seenIn(leavingAt(at))).toBe(seen);
});

test('an item that was done when it left is not seen', () => {
  expect(seenIn(leavingAt(LAST_TENTH + 1, { moves: [[startOf(5), 'done']] }))).toBe(0);
});

test('it tells the fact and no intention', () => {
  const { says, evidence } = measuredOf(leftNearTheEnd, told([0, 0, 0, 0, 1]));
  expect(says).toBe('1 item left unfinished shortly before the end of the last 5 sprints.');
  expect(evidence[0]?.says).toBe('left the sprint unfinished shortly before its end');
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(leftNearTheEnd, told([0, 1, 1, 1, 0, 0]))).toMatchObject({ level: 'hint', since: 5 });
  expect(levelOf(leftNearTheEnd, told([0, 0, 0, 1, 1, 1]))).toBe('fact');
});

test('it is kept when nothing left so late, five sprints in a row', () => {
  expect(levelOf(leftNearTheEnd, told([0, 0, 0, 0, 0]))).toBe('kept');
  expect(levelOf(leftNearTheEnd, { closed: 5, items: itemsOfAll(4, () => ({})) })).toBe('quiet');
});

test('whether an item that left late was done and cannot be told leaves its sprint out', () => {
  const board = leavingAt(LAST_TENTH + 1, {
    moves: [
      [startOf(5), 'doing'],
      [instant(startOf(5) + 1), 'gone'],
    ],
  });
  expect(measuredOf(leftNearTheEnd, board)).toMatchObject({ kept: false, value: { sprints: 4 } });
});

test('origins that cannot be told in three of five sprints make it unknown', () => {
  const items = itemsOfAll(5, (sprint) => ({ removedLate: 1, untold: sprint <= 3 ? 1 : 0 }));
  expect(reasonOf(leftNearTheEnd, { closed: 5, items })).toMatch(/^unknown: /);
});
