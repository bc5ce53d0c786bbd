import { DAY, instant, type Instant } from '../../../src/domain/model/instant';
import { reopenedAfterClose } from '../../../src/domain/signals/reopened-after-close';
import { BOARD, dayOf, endOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf } from './sprint-of-items';

const reopened = (sprint: number, at: Instant, to = 'doing'): Partial<ToldItem> => ({
  moves: [
    [dayOf(sprint, 6), 'done'],
    [at, to],
  ],
});

/** Each close on a Friday; `counts` items were re-opened on the Tuesday after. Read three weeks after the last close. */
function told(counts: readonly number[], readAt = instant(endOf(counts.length) + 21 * DAY)): ToldBoard {
  const items = counts.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, reopened(place + 1, instant(endOf(place + 1) + 4 * DAY))),
    ...itemsOf(place + 1, { planned: 10 - count }),
  ]);
  return { closed: counts.length, items, readAt };
}

const NONE = [0, 0, 0, 0, 0];

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(reopenedAfterClose, told([2, 2, 2, 2]))).toMatch(/^unknown: It takes 5 closed sprints/);
});

test.each([
  ['one item in every sprint: one happens to everybody', [1, 1, 1, 1, 1], false],
  ['two items in two sprints of five', [2, 2, 0, 0, 0], false],
  ['two items in three sprints of five', [2, 0, 2, 0, 2], true],
])('%s', (_edge, counts, pattern) => {
  expect(measuredOf(reopenedAfterClose, told(counts)).pattern).toBe(pattern);
});

test.each([
  ['at the instant of the close it is no longer completed in that sprint', 0, 0],
  ['the moment after the close', 1, 1],
  ['on the fifth working day, the Friday after', 7 * DAY, 1],
  ['on the Sunday after that: still five working days', 9 * DAY, 1],
  ['on the sixth working day', 10 * DAY, 0],
])('re-opened %s', (_edge, after, seen) => {
  const one = itemsOf(5, { planned: 1 }, reopened(5, instant(endOf(5) + after)));
  const board = { ...told(NONE), items: [...told(NONE).items, ...one] };
  expect(measuredOf(reopenedAfterClose, board).value['items']).toBe(seen);
});

test('holidays of the team are no working days', () => {
  const one = itemsOf(5, { planned: 1 }, reopened(5, instant(endOf(5) + 10 * DAY)));
  const monday = new Date(endOf(5) + 3 * DAY).toISOString().slice(0, 10);
  const calendar = { zone: 'UTC', workingDays: [1, 2, 3, 4, 5], holidays: [monday] };
  const board = { ...told(NONE), items: [...told(NONE).items, ...one], settings: { calendar } };
  expect(measuredOf(reopenedAfterClose, board).value['items']).toBe(1);
});

test('a move to another done status is no re-opening', () => {
  const columns = {
    columns: [
      { name: 'To do', statusIds: ['todo'] },
      { name: 'Done', statusIds: ['done', 'review'] },
    ],
  };
  const one = itemsOf(5, {}, reopened(5, instant(endOf(5) + DAY), 'review'));
  const board = told(NONE);
  expect(
    measuredOf(reopenedAfterClose, {
      ...board,
      items: [...board.items, ...one],
      board: { ...BOARD, ...columns },
    }).value,
  ).toMatchObject({ items: 0, sprints: 5 });
});

test('what was not done at the close cannot be re-opened after it', () => {
  const moves: ToldItem['moves'] = [
    [instant(endOf(5) + DAY), 'done'],
    [instant(endOf(5) + 2 * DAY), 'doing'],
  ];
  const items = [...told(NONE).items, ...itemsOf(5, { planned: 1 }, { moves })];
  expect(measuredOf(reopenedAfterClose, { ...told(NONE), items }).value).toMatchObject({ items: 0, of: 50 });
});

test('a sprint of which an item went to a status that no longer exists after the close is left out', () => {
  const gone = itemsOf(5, { planned: 1 }, reopened(5, instant(endOf(5) + DAY), 'gone'));
  const items = [...told(NONE).items, ...gone];
  expect(measuredOf(reopenedAfterClose, { ...told(NONE), items })).toMatchObject({
    kept: false,
    value: { of: 40, sprints: 4 },
  });
});

test('a sprint that completed nothing is passed over for one before it', () => {
  const items = [...told(NONE).items, ...itemsOf(6, { left: 10 })];
  const board = { closed: 6, items, readAt: instant(endOf(6) + 21 * DAY) };
  expect(measuredOf(reopenedAfterClose, board).value).toMatchObject({ of: 50, sprints: 5 });
});

test('a sprint is judged when its five working days are over, and not before', () => {
  const board = told([2, 0, 2, 0, 2, 2]);
  expect(measuredOf(reopenedAfterClose, board).value).toMatchObject({ items: 6, sprints: 5 });
  const early = { ...board, readAt: instant(endOf(6) + 2 * DAY) };
  expect(measuredOf(reopenedAfterClose, early).evidence.every(({ sprintId }) => sprintId < 6)).toBe(true);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(reopenedAfterClose, told([2, 2, 2, 0, 0, 2]))).toMatchObject({ level: 'hint' });
  expect(levelOf(reopenedAfterClose, told([0, 0, 0, 2, 2, 2]))).toBe('fact');
});

test('it is kept when what was done stayed done, five sprints in a row', () => {
  expect(levelOf(reopenedAfterClose, told(NONE))).toBe('kept');
  expect(levelOf(reopenedAfterClose, told([0, 0, 0, 0, 1]))).toBe('fact');
});

test('it is not kept as long as the last of five cannot be judged yet', () => {
  expect(levelOf(reopenedAfterClose, told(NONE, endOf(5)))).toBe('quiet');
});

test('it names the item and when it was re-opened', () => {
  const { says, evidence } = measuredOf(reopenedAfterClose, told([0, 0, 0, 0, 1]));
  expect(says).toBe(
    '1 of 50 items completed in the last 5 sprints were re-opened within five working days after the close.',
  );
  expect(evidence).toEqual([expect.objectContaining({ sprintId: 5, at: endOf(5) + 4 * DAY })]);
});

test('fates that cannot be told in three of five sprints make it unknown', () => {
  const gaps = [1, 2, 3].flatMap((sprint) => itemsOf(sprint, { planned: 1, untold: 1 }));
  expect(reasonOf(reopenedAfterClose, { ...told(NONE), items: [...told(NONE).items, ...gaps] })).toMatch(
    /^unknown: /,
  );
});

test('a team without working days has no five of them', () => {
  const settings = { calendar: { zone: 'UTC', workingDays: [], holidays: [] } };
  expect(reasonOf(reopenedAfterClose, { ...told([2, 2, 2, 2, 2]), settings })).toMatch(/^unknown: /);
});
