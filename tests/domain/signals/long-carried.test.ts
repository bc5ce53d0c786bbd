import type { Instant } from '../../../src/domain/model/instant';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { longCarried } from '../../../src/domain/signals/long-carried';
import { dayOf, item, LONG_AGO, startOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, noticeOf, readingOf, reasonOf } from './reading-of';
import { itemsOf } from './sprint-of-items';

/** An item in progress that moved on to the next sprint shortly before each start, done in the last one only if told. */
function carried(from: number, to: number, done = false): WorkItem {
  const moves: (readonly [Instant, readonly number[]])[] = [[LONG_AGO, [from]]];
  for (let sprint = from + 1; sprint <= to; sprint += 1) moves.push([dayOf(sprint, -1), [sprint]]);
  const end: (readonly [Instant, string])[] = done ? [[dayOf(to, 3), 'done']] : [];
  return item({ sprints: moves, moves: [[dayOf(from, 1), 'doing'], ...end] });
}

const told = (closed: number, ...items: readonly WorkItem[]): ToldBoard => ({
  closed,
  items: [...items, ...itemsOf(closed)],
});

test('without a closed sprint nothing is said', () => {
  expect(reasonOf(longCarried, { closed: 0, items: [] })).toMatch(/^unknown: It takes 1 closed sprint;/);
});

test.each([
  ['in its second sprint is not seen', 1, 2, 0],
  ['in its third sprint is seen at once', 1, 3, 1],
])('an item %s', (_edge, from, to, items) => {
  expect(measuredOf(longCarried, told(to, carried(from, to))).value['items']).toBe(items);
});

test('it is named with the number of its sprint', () => {
  const { says, evidence } = measuredOf(longCarried, told(3, carried(1, 3)));
  expect(says).toBe('1 item of the last sprint was in its third sprint or more.');
  expect(evidence).toEqual([
    expect.objectContaining({ sprintId: 3, at: startOf(3), says: 'was in its sprint number 3' }),
  ]);
});

test('several are said as several', () => {
  expect(measuredOf(longCarried, told(3, carried(1, 3), carried(1, 3))).says).toBe(
    '2 items of the last sprint were in their third sprint or more.',
  );
});

test.each([
  ['no item in its third sprint', [carried(3, 4)], false],
  ['one item in its third sprint', [carried(2, 4)], false],
  ['two items in their third sprint', [carried(2, 4), carried(2, 4)], true],
  ['one item in its fourth sprint', [carried(1, 4)], true],
])('%s', (_edge, items, pattern) => {
  expect(measuredOf(longCarried, told(4, ...items)).pattern).toBe(pattern);
});

test('an item that is finished in its third sprint is still seen in that sprint, and not in the next', () => {
  expect(measuredOf(longCarried, told(3, carried(1, 3, true))).value['items']).toBe(1);
  expect(measuredOf(longCarried, told(4, carried(1, 3, true))).value['items']).toBe(0);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(longCarried, told(5, carried(1, 5)))).toMatchObject({ level: 'hint', since: 4 });
  expect(levelOf(longCarried, told(4, carried(1, 4)))).toBe('fact');
  expect(levelOf(longCarried, told(4, carried(1, 4), carried(1, 4)))).toBe('hint');
});

test('a rest in the backlog between two sprints does not begin the count anew', () => {
  const rested = item({
    sprints: [
      [LONG_AGO, [1]],
      [dayOf(1, 12), []],
      [dayOf(3, -1), [3]],
      [dayOf(4, -1), [4]],
    ],
    moves: [[dayOf(1, 1), 'doing']],
  });
  expect(measuredOf(longCarried, told(4, rested)).value).toEqual({ items: 1, longest: 3 });
});

test('being taken out of a sprint begins the count anew', () => {
  const out = item({
    sprints: [
      [LONG_AGO, [1]],
      [dayOf(2, -1), [2]],
      [dayOf(2, 5), []],
      [dayOf(3, -1), [3]],
    ],
    moves: [[dayOf(1, 1), 'doing']],
  });
  expect(measuredOf(longCarried, told(3, out)).value['items']).toBe(0);
});

/** In progress, carried over from the first sprint to the third, and taken out of that one. */
const takenOut = (): WorkItem =>
  item({
    sprints: [
      [LONG_AGO, [1]],
      [dayOf(2, -1), [2]],
      [dayOf(3, -1), [3]],
      [dayOf(3, 2), []],
    ],
    moves: [[dayOf(1, 1), 'doing']],
  });

test('being taken out of the third sprint itself is not being carried on', () => {
  expect(measuredOf(longCarried, told(3, takenOut())).value).toEqual({ items: 0, longest: 0 });
});

test('an item that was surely carried over once, and perhaps twice, is not called short', () => {
  const perhaps = item({
    sprints: [
      [LONG_AGO, [1]],
      [dayOf(2, -1), [2]],
      [dayOf(3, -1), [3]],
    ],
    moves: [
      [dayOf(1, 1), 'doing'],
      [dayOf(2, 3), 'gone'],
    ],
  });
  expect(reasonOf(longCarried, told(3, perhaps))).toMatch(/^unknown: What became of some items/);
});

test('what became of an item in earlier sprints and cannot be told is not called nothing', () => {
  const untold = item({
    sprints: [
      [LONG_AGO, [1]],
      [dayOf(2, -1), [2]],
      [dayOf(3, -1), [3]],
    ],
    moves: 'unknown',
  });
  expect(reasonOf(longCarried, told(3, untold))).toBe(
    'unknown: What became of some items in earlier sprints cannot be told.',
  );
  expect(measuredOf(longCarried, told(3, untold, carried(1, 3))).value['items']).toBe(1);
});

test('nothing long carried is quiet', () => {
  expect(readingOf(longCarried, told(1))).toMatchObject({ kind: 'measured', seen: false, kept: false });
});

describe('in the sprint after', () => {
  test('a running sprint with an item in its third sprint is a notice: a fact of earlier closes', () => {
    const notice = noticeOf(longCarried, {
      closed: 2,
      next: 'active',
      items: [carried(1, 3), ...itemsOf(3)],
    });
    expect(notice).toMatchObject({
      level: 'notice',
      sprintId: 3,
      reading: {
        says: '1 item in the third sprint or more.',
        pattern: false,
        evidence: [{ sprintId: 3, at: startOf(3), says: 'is in its sprint number 3' }],
      },
    });
  });

  test('an item that left the running sprint is no longer in its third', () => {
    const board: ToldBoard = { closed: 2, next: 'active', items: [takenOut(), ...itemsOf(3)] };
    expect(noticeOf(longCarried, board)).toMatchObject({ level: 'quiet', reading: { value: { items: 0 } } });
  });

  test('a planned sprint with one is a notice, too', () => {
    const board: ToldBoard = { closed: 2, next: 'future', items: [carried(1, 3)], readAt: dayOf(3, -0.5) };
    expect(noticeOf(longCarried, board)).toMatchObject({ level: 'notice', reading: { value: { items: 1 } } });
  });

  test('an item in its second sprint is quiet', () => {
    expect(noticeOf(longCarried, { closed: 1, next: 'active', items: [carried(1, 2)] }).level).toBe('quiet');
  });

  test('fates that cannot be told make the notice unknown', () => {
    const untold = item({
      sprints: [
        [LONG_AGO, [1]],
        [dayOf(2, -1), [2]],
        [dayOf(3, -1), [3]],
      ],
      moves: 'unknown',
    });
    expect(noticeOf(longCarried, { closed: 2, next: 'active', items: [untold] }).level).toBe('unknown');
  });
});
