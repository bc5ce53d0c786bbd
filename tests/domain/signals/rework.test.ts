import { rework } from '../../../src/domain/signals/rework';
import { BOARD, dayOf, item, LONG_AGO, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, times } from './sprint-of-items';

/** Review and back, so many times a sprint, each by an item of its own. */
function told(moves: readonly number[]): ToldBoard {
  const items = moves.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, back(place + 1)),
    ...itemsOf(place + 1, { planned: 3 }),
  ]);
  return { closed: moves.length, items };
}

const back = (sprint: number): Partial<ToldItem> => ({
  moves: [
    [dayOf(sprint, 1), 'review'],
    [dayOf(sprint, 3), 'doing'],
    [dayOf(sprint, 6), 'done'],
  ],
});

/** Through a status that no longer exists, and done in the second sprint. */
const throughGone: ToldItem['moves'] = [
  [dayOf(2, 1), 'gone'],
  [dayOf(2, 2), 'doing'],
  [dayOf(2, 6), 'done'],
];

/** Around two moves a sprint: the limits of six of them lie at 2 ± 5.3. */
const USUAL = [1, 3, 1, 3, 1, 3];

test('five closed sprints say nothing yet', () => {
  expect(reasonOf(rework, told([1, 3, 1, 3, 1]))).toMatch(/^unknown: It takes 6 closed sprints/);
});

test('six closed sprints give the fact and nothing to compare it with', () => {
  const { says, value, pattern } = measuredOf(rework, told(USUAL));
  expect(says).toBe(
    '3 moves back to an earlier column in the last sprint; too few sprints before it to compare.',
  );
  expect(value).toEqual({ last: 3, sprints: 6, judged: 0, sprintsAboveOwnLimit: 0 });
  expect(pattern).toBe(false);
});

test.each([
  ['within the limits', [...USUAL, 7, 7], false],
  ['above them once', [...USUAL, 8, 2], false],
  ['above them twice in five', [...USUAL, 8, 2, 20], true],
  ['one alone after six sprints without any is not unusual', [0, 0, 0, 0, 0, 0, 1, 1], false],
  ['two and two after six sprints without any are', [0, 0, 0, 0, 0, 0, 2, 4], true],
])('%s', (_edge, moves, pattern) => {
  expect(measuredOf(rework, told(moves)).pattern).toBe(pattern);
});

test.each([
  [
    'one judged sprint',
    [...USUAL, 8],
    '8 moves back to an earlier column in the last sprint; it lies above what the ones before make you expect.',
  ],
  [
    'one ordinary judged sprint',
    [...USUAL, 1],
    '1 move back to an earlier column in the last sprint; it lies within what the ones before make you expect.',
  ],
  [
    'several',
    [...USUAL, 8, 2],
    '2 moves back to an earlier column in the last sprint; 1 of the last 2 sprints lies above what the ones before make you expect.',
  ],
])('it says how many of %s', (_edge, moves, says) => {
  expect(measuredOf(rework, told(moves)).says).toBe(says);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(rework, told([...USUAL, 8, 20, 2]))).toMatchObject({ level: 'hint', since: 8 });
  expect(levelOf(rework, told([...USUAL, 2, 8, 20]))).toBe('fact');
  expect(levelOf(rework, told([...USUAL, 8, 20]))).toBe('fact');
});

test('only moves to an earlier column of the board count, inside the sprint and by what stayed in it', () => {
  const lives: Partial<ToldItem>[] = [
    {
      moves: [
        [dayOf(6, 1), 'doing'],
        [dayOf(6, 2), 'waiting'],
        [dayOf(6, 3), 'todo'],
      ],
    },
    {
      moves: [
        [dayOf(6, -3), 'review'],
        [dayOf(6, -2), 'doing'],
      ],
    },
    {
      sprints: [
        [LONG_AGO, [6]],
        [dayOf(6, 5), []],
      ],
      moves: [
        [dayOf(6, 1), 'doing'],
        [dayOf(6, 5), 'todo'],
      ],
    },
  ];
  const items = [...itemsOfAll(6, () => ({})), ...lives.map((life) => item({ sprints: 6, ...life }))];
  expect(measuredOf(rework, { closed: 6, items }).value['last']).toBe(0);
  const real = item({
    sprints: 6,
    moves: [
      [dayOf(6, 1), 'done'],
      [dayOf(6, 2), 'todo'],
    ],
  });
  expect(measuredOf(rework, { closed: 6, items: [...items, real] }).evidence).toEqual([
    { itemId: real.id, sprintId: 6, at: dayOf(6, 2), says: 'moved back to an earlier column' },
  ]);
});

test.each([
  ['a fate that cannot be told', { planned: 3, untold: 1 }, {}],
  [
    'a status that is gone',
    {},
    {
      moves: [
        [dayOf(6, 1), 'gone'],
        [dayOf(6, 2), 'doing'],
        [dayOf(6, 6), 'done'],
      ],
    },
  ],
  [
    'a status before the start that is gone',
    {},
    {
      moves: [
        [dayOf(6, -3), 'gone'],
        [dayOf(6, 2), 'doing'],
        [dayOf(6, 6), 'done'],
      ],
    },
  ],
] as const)('%s in the last sprint makes it unknown', (_edge, sprint, life) => {
  const items = [...itemsOfAll(6, () => ({})), ...itemsOf(6, sprint, life)];
  expect(reasonOf(rework, { closed: 6, items })).toBe('unknown: It cannot be told for the last sprint.');
});

test.each([
  ['status', itemsOf(2, { planned: 1, untold: 1 })],
  ['sprints', itemsOf(1, { planned: 1 }, { sprints: 'unknown' })],
  ['columns', itemsOf(2, { planned: 1 }, { moves: throughGone })],
])('a sprint before it with an item whose %s cannot be told is left out', (_edge, odd) => {
  const items = [...itemsOfAll(7, () => ({})), ...odd];
  expect(measuredOf(rework, { closed: 7, items }).value).toMatchObject({ sprints: 6, judged: 0 });
});

test('no move at all is quiet', () => {
  expect(levelOf(rework, told(times(7, () => 0)))).toBe('quiet');
});

test('a move between two statuses of one column is no move back', () => {
  const columns = [
    { name: 'To do', statusIds: ['todo'] },
    { name: 'In progress', statusIds: ['doing', 'review'] },
    { name: 'Done', statusIds: ['done'] },
  ];
  const board = { ...told([0, 0, 0, 0, 0, 2]), board: { ...BOARD, columns } };
  expect(measuredOf(rework, board).value['last']).toBe(0);
});
