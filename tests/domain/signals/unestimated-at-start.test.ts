import { unestimatedAtStart } from '../../../src/domain/signals/unestimated-at-start';
import { COUNTING_BOARD, dayOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

/** Eight planned items a sprint, of which so many without estimate. */
function told(unestimated: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = itemsOfAll(unestimated.length, (sprint) => ({
    planned: 8,
    unestimated: unestimated[sprint - 1] ?? 0,
  }));
  return { closed: unestimated.length, items, ...more };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(unestimatedAtStart, told([2, 2, 2, 2]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['one of eight, in every sprint', [1, 1, 1, 1, 1], false],
  ['a quarter, in two sprints of five', [2, 2, 0, 0, 0], false],
  ['a quarter, in three sprints of five', [2, 2, 0, 0, 2], true],
])('%s', (_edge, unestimated, pattern) => {
  expect(measuredOf(unestimatedAtStart, told(unestimated)).pattern).toBe(pattern);
});

test('it counts what was planned, not what came in, and an estimate of 0 is one', () => {
  const zero = itemsOf(5, { planned: 1 }, { estimate: 0 });
  const late = itemsOf(5, { planned: 1 }, { estimate: null, sprints: [[dayOf(5, 4), [5]]] });
  const { says } = measuredOf(unestimatedAtStart, {
    closed: 5,
    items: [...told([0, 0, 0, 0, 1]).items, ...zero, ...late],
  });
  expect(says).toBe('1 of 41 items planned in the last 5 sprints had no estimate at the start.');
});

test('an estimate that came after the start was none at the start', () => {
  const later = itemsOf(5, { planned: 1 }, { estimate: null, reEstimated: [[dayOf(5, 1), 3]] });
  expect(
    measuredOf(unestimatedAtStart, { closed: 5, items: [...told([0, 0, 0, 0, 0]).items, ...later] }).value[
      'items'
    ],
  ).toBe(1);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(unestimatedAtStart, told([0, 2, 2, 2, 0, 0]))).toMatchObject({ level: 'hint', since: 5 });
  expect(levelOf(unestimatedAtStart, told([0, 0, 2, 2, 0, 2]))).toBe('fact');
});

test('it is kept when every planned item had an estimate, five sprints in a row', () => {
  expect(levelOf(unestimatedAtStart, told([0, 0, 0, 0, 0]))).toBe('kept');
  expect(levelOf(unestimatedAtStart, told([0, 0, 0, 0, 1]))).toBe('fact');
});

test('estimates that cannot be told in three sprints of five make it unknown', () => {
  const gaps = [1, 2, 3].flatMap((sprint) => itemsOf(sprint, { planned: 1 }, { reEstimated: 'unknown' }));
  expect(
    reasonOf(unestimatedAtStart, { closed: 5, items: [...told([0, 0, 0, 0, 0]).items, ...gaps] }),
  ).toMatch(/^unknown: /);
});

test.each([
  ['in which nothing was planned', { planned: 0, added: 3 }],
  ['of which it cannot be told what was planned', { planned: 8, unestimated: 1, untold: 1 }],
])('a sprint %s is left out', (_edge, third) => {
  const items = itemsOfAll(5, (sprint) => (sprint === 3 ? third : { planned: 8 }));
  expect(measuredOf(unestimatedAtStart, { closed: 5, items }).value).toEqual({
    items: 0,
    of: 32,
    sprints: 4,
    sprintsAtLimit: 0,
  });
});

test('a board that counts items does not estimate', () => {
  expect(reasonOf(unestimatedAtStart, told([2, 2, 2, 2, 2], { board: COUNTING_BOARD }))).toMatch(
    /^not-applicable: /,
  );
});

describe('before a sprint starts', () => {
  const planned = (items: ToldBoard['items'], more: Partial<ToldBoard> = {}) =>
    noticeOf(unestimatedAtStart, { closed: 1, next: 'future', items, readAt: dayOf(2, 5), ...more });

  test('one item without estimate is a notice', () => {
    const notice = planned(itemsOf(2, { unestimated: 1 }));
    expect(notice).toMatchObject({
      level: 'notice',
      sprintId: 2,
      reading: {
        says: '1 of 10 items are not estimated yet.',
        value: { items: 1, of: 10 },
        pattern: false,
        evidence: [{ sprintId: 2, says: 'is not estimated yet' }],
      },
    });
  });

  test('nothing without estimate is quiet', () => {
    expect(planned(itemsOf(2)).level).toBe('quiet');
  });

  test('an estimate that cannot be told makes it unknown', () => {
    const untold = itemsOf(2, { planned: 1 }, { reEstimated: 'unknown' });
    expect(planned([...itemsOf(2), ...untold]).level).toBe('unknown');
  });

  test('an empty sprint and a board that counts items are not asked', () => {
    expect(planned([]).level).toBe('not-applicable');
    expect(planned(itemsOf(2), { board: COUNTING_BOARD }).level).toBe('not-applicable');
  });
});
