import type { Instant } from '../../../src/domain/model/instant';
import type { ItemFacts } from '../../../src/domain/model/item-facts';
import { waitingForClarity } from '../../../src/domain/signals/waiting-for-clarity';
import { dayOf, endOf, item, LONG_AGO, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

const flagged = (from: Instant, to: Instant): Partial<ItemFacts> => ({
  flagged: {
    kind: 'known',
    initial: false,
    flips: [
      { at: from, to: true },
      { at: to, to: false },
    ],
  },
});

/** One item a sprint that was flagged from its second day on for so many days. */
function told(days: readonly number[]): ToldBoard {
  const items = days.flatMap((count, place) => {
    const sprint = place + 1;
    const facts = count === 0 ? {} : flagged(dayOf(sprint, 1), dayOf(sprint, 1 + count));
    return itemsOf(sprint, { planned: 1 }, { facts, moves: [[dayOf(sprint, 1), 'doing']] });
  });
  return { closed: days.length, items };
}

/** The hours that one item waited in the sixth sprint. */
function hoursOf(life: Partial<ToldItem>, more: Partial<ToldBoard> = {}) {
  const items = [
    ...itemsOfAll(6, () => ({})),
    item({ sprints: 6, moves: [[dayOf(6, 1), 'doing']], ...life }),
  ];
  return measuredOf(waitingForClarity, { closed: 6, items, ...more }).value['last'];
}

const USUAL = [1, 2, 1, 2, 1, 2];

test('five closed sprints say nothing yet', () => {
  expect(reasonOf(waitingForClarity, told([1, 1, 1, 1, 1]))).toMatch(/^unknown: It takes 6 closed sprints/);
});

test.each([
  ['a day of flag is 24 hours', { facts: flagged(dayOf(6, 2), dayOf(6, 3)) }, 24],
  ['before the sprint does not count', { facts: flagged(dayOf(6, -3), dayOf(6, 1)) }, 24],
  ['after the end does not count', { facts: flagged(dayOf(6, 11), dayOf(6, 20)) }, 7],
  [
    'after it was done does not count',
    { facts: flagged(dayOf(6, 2), dayOf(6, 9)), moves: [[dayOf(6, 4), 'done']] },
    48,
  ],
  [
    'after it left does not count',
    {
      facts: flagged(dayOf(6, 2), dayOf(6, 9)),
      sprints: [
        [LONG_AGO, [6]],
        [dayOf(6, 3), []],
      ],
    },
    24,
  ],
  [
    'before it came in does not count',
    { facts: flagged(dayOf(6, 2), dayOf(6, 5)), sprints: [[dayOf(6, 4), [6]]] },
    24,
  ],
] as const)('waiting: %s', (_edge, life, hours) => {
  expect(hoursOf(life)).toBe(hours);
});

test('a flag that was there from the beginning counts from the start to the end', () => {
  const always: Partial<ItemFacts> = { flagged: { kind: 'known', initial: true, flips: [] } };
  expect(hoursOf({ facts: always })).toBe(11 * 24 + 7);
});

test('a status that the team named counts without any flag', () => {
  const moves: ToldItem['moves'] = [
    [dayOf(6, 2), 'waiting'],
    [dayOf(6, 4), 'doing'],
  ];
  expect(hoursOf({ moves }, { settings: { waitingStatusIds: ['waiting'] } })).toBe(48);
});

test('a status counts only where the team itself named it, and flag and status together count once', () => {
  const life: Partial<ToldItem> = {
    moves: [
      [dayOf(6, 2), 'waiting'],
      [dayOf(6, 4), 'doing'],
    ],
    facts: flagged(dayOf(6, 3), dayOf(6, 5)),
  };
  expect(hoursOf(life)).toBe(48);
  expect(hoursOf(life, { settings: { waitingStatusIds: ['waiting'] } })).toBe(72);
});

test.each([
  ['within the own limits', [...USUAL, 3, 2], false],
  ['above them once', [...USUAL, 9, 1], false],
  ['above them twice in five', [...USUAL, 6, 9], true],
  [
    'less than a working day is nothing to talk about, after sprints without any',
    [0, 0, 0, 0, 0, 0, 0.3, 0.3],
    false,
  ],
])('%s', (_edge, days, pattern) => {
  expect(measuredOf(waitingForClarity, told(days)).pattern).toBe(pattern);
});

test('it says hours, and names the items with theirs', () => {
  const { says, evidence } = measuredOf(waitingForClarity, told(USUAL));
  expect(says).toMatch(/^48 hours flagged or waiting in the last sprint;/);
  expect(evidence).toEqual([expect.objectContaining({ sprintId: 6, at: endOf(6), says: 'waited 48 hours' })]);
});

test('one hour is said as one, and an item that did not wait is not named', () => {
  const board = told([0, 0, 0, 0, 0, 1 / 24]);
  const { says, evidence } = measuredOf(waitingForClarity, {
    ...board,
    items: [...board.items, ...itemsOf(6)],
  });
  expect(says).toMatch(/^1 hour flagged or waiting in the last sprint;/);
  expect(evidence.map((one) => one.says)).toEqual(['waited 1 hour']);
});

test('a sprint before it whose flags were not read is left out', () => {
  const items = [...told([...USUAL, 1]).items, ...itemsOf(2, { planned: 1 }, { facts: null })];
  expect(measuredOf(waitingForClarity, { closed: 7, items }).value['sprints']).toBe(6);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(waitingForClarity, told([...USUAL, 6, 9, 1]))).toMatchObject({ level: 'hint', since: 8 });
  expect(levelOf(waitingForClarity, told([...USUAL, 1, 6, 9]))).toBe('fact');
});

test('no wait at all is quiet', () => {
  expect(levelOf(waitingForClarity, told([0, 0, 0, 0, 0, 0]))).toBe('quiet');
});

test.each([
  ['flags that were not read', { facts: null }],
  [
    'flags whose history cannot be told',
    { facts: { flagged: { kind: 'unknown', today: false, because: 'history-cut' } } },
  ],
  ['a status that cannot be told', { moves: 'unknown' }],
] as const)('%s in the last sprint: unknown, not 0 hours', (_edge, life) => {
  expect(
    reasonOf(waitingForClarity, {
      closed: 6,
      items: [...told(USUAL).items, ...itemsOf(6, { planned: 1 }, life)],
    }),
  ).toMatch(/^unknown: /);
});
