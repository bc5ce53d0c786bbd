import type { ItemFacts } from '../../../src/domain/model/item-facts';
import { unreadyAtStart } from '../../../src/domain/signals/unready-at-start';
import { COUNTING_BOARD, dayOf, startOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

const bare: Partial<ItemFacts> = { described: { kind: 'known', initial: false, flips: [] } };

/** Nine planned items a sprint, of which so many without description. */
function told(undescribed: readonly number[]): ToldBoard {
  const items = undescribed.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, { facts: bare }),
    ...itemsOf(place + 1, { planned: 9 - count }),
  ]);
  return { closed: undescribed.length, items };
}

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(unreadyAtStart, told([3, 3]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['two of nine', 2, false],
  ['a third', 3, true],
])('%s', (_edge, count, pattern) => {
  const { says, ...reading } = measuredOf(unreadyAtStart, told([0, 0, count]));
  expect(says).toBe(`${count} of 9 items had no description or no estimate when the last sprint started.`);
  expect(reading.pattern).toBe(pattern);
});

test('it names what was missing', () => {
  const items = [
    ...itemsOfAll(3, () => ({ planned: 3 })),
    ...itemsOf(3, { planned: 1 }, { facts: bare }),
    ...itemsOf(3, { planned: 1 }, { estimate: null }),
    ...itemsOf(3, { planned: 1 }, { facts: bare, estimate: null }),
  ];
  expect(measuredOf(unreadyAtStart, { closed: 3, items }).evidence.map(({ says }) => says)).toEqual([
    'had no description at the start',
    'had no estimate at the start',
    'had neither description nor estimate at the start',
  ]);
});

test('described exactly at the start is described at the start; a moment later is not', () => {
  const at = (when: number): Partial<ItemFacts> => ({
    described: { kind: 'known', initial: false, flips: [{ at: dayOf(3, when), to: true }] },
  });
  const items = [
    ...itemsOfAll(3, () => ({ planned: 3 })),
    ...itemsOf(3, { planned: 1 }, { facts: at(0) }),
    ...itemsOf(3, { planned: 1 }, { facts: at(0.01) }),
  ];
  expect(measuredOf(unreadyAtStart, { closed: 3, items }).value).toEqual({ items: 1, of: 5 });
});

test('what came in after the start was not planned, ready or not', () => {
  const cameIn = itemsOf(3, { planned: 1 }, { facts: bare, sprints: [[dayOf(3, 4), [3]]] });
  const items = [...told([0, 0, 0]).items, ...cameIn];
  expect(measuredOf(unreadyAtStart, { closed: 3, items }).value).toEqual({ items: 0, of: 9 });
});

test('on a board that counts items a description is enough', () => {
  const items = itemsOfAll(3, () => ({ unestimated: 10 }));
  expect(measuredOf(unreadyAtStart, { closed: 3, items, board: COUNTING_BOARD }).value['items']).toBe(0);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(unreadyAtStart, told([0, 0, 3, 3]))).toMatchObject({ level: 'hint', since: 3 });
  expect(levelOf(unreadyAtStart, told([0, 3, 0, 3]))).toBe('fact');
  expect(levelOf(unreadyAtStart, told([0, 3, 3]))).toBe('fact');
});

test('it is kept when all was ready, five sprints in a row', () => {
  expect(levelOf(unreadyAtStart, told([0, 0, 0, 0, 0]))).toBe('kept');
  expect(levelOf(unreadyAtStart, told([0, 0, 0, 0]))).toBe('quiet');
});

test.each([
  ['descriptions that were not read', itemsOf(3, { planned: 1 }, { facts: null })],
  ['an estimate that cannot be told', itemsOf(3, { planned: 1 }, { reEstimated: 'unknown' })],
  ['an origin that cannot be told', itemsOf(3, { untold: 1 })],
])('%s: unknown, not ready', (_edge, gap) => {
  expect(reasonOf(unreadyAtStart, { closed: 3, items: [...told([0, 0, 0]).items, ...gap] })).toMatch(
    /^unknown: /,
  );
});

test('a sprint in which nothing was planned has no share', () => {
  expect(reasonOf(unreadyAtStart, { closed: 3, items: itemsOfAll(2, () => ({})) })).toMatch(
    /^unknown: Nothing was planned/,
  );
});

describe('before a sprint starts', () => {
  const planned = (items: ToldBoard['items']) =>
    noticeOf(unreadyAtStart, { closed: 1, next: 'future', items, readAt: startOf(2) });

  test('an item without description is a notice', () => {
    const notice = planned([...itemsOf(2, { planned: 3 }), ...itemsOf(2, { planned: 1 }, { facts: bare })]);
    expect(notice).toMatchObject({
      level: 'notice',
      reading: {
        says: '1 of 4 items without a description yet.',
        value: { items: 1, of: 4 },
        pattern: false,
        evidence: [{ sprintId: 2, says: 'has no description yet' }],
      },
    });
  });

  test.each([
    ['all described is quiet', itemsOf(2), 'quiet'],
    ['descriptions that were not read are unknown', itemsOf(2, {}, { facts: null }), 'unknown'],
    [
      'a description of one item that was not read is unknown',
      [...itemsOf(2), ...itemsOf(2, { planned: 1 }, { facts: null })],
      'unknown',
    ],
    ['an empty sprint is not asked', [], 'not-applicable'],
  ])('%s', (_edge, items, level) => {
    expect(planned(items).level).toBe(level);
  });
});
