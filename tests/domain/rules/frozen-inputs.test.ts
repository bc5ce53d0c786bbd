import { inspect } from '../../../src/domain/inspect';
import type { Column } from '../../../src/domain/model/board';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import type { FrozenSprint } from '../../../src/domain/model/frozen-sprint';
import type { InspectedSprint } from '../../../src/domain/model/inspection';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';
import type { Sprint } from '../../../src/domain/model/sprint';
import { boardsOfThen, hasSameColumns } from '../../../src/domain/rules/frozen-inputs';
import { BOARD, item, moment, SPRINT, track } from './made-item';

/** Since the sprint was read a column for what is shipped was put to the right of the done one. */
const THEN = BOARD.columns;
const TODAY: readonly Column[] = [
  { name: 'To do', statusIds: ['todo'] },
  { name: 'Doing', statusIds: ['doing'] },
  { name: 'Done', statusIds: ['done'] },
  { name: 'Shipped', statusIds: ['shipped'] },
];

const inIt = { sprints: track<readonly number[]>([5]), estimate: track<number | null>(3) };
const done = item({ ...inIt, id: '1', status: track('todo', [1500, 'done']) });
const gone = item({ ...inIt, id: '2', status: track('todo', [1500, 'done']), onBoard: false });

const frozenOn: FrozenSprint = {
  sprintId: 5,
  frozenAt: moment(Date.UTC(2026, 4, 1, 22)),
  columns: THEN,
  offBoardIds: [],
};

function history(more: Partial<BoardHistory> = {}, sprint: Partial<Sprint> = {}): BoardHistory {
  return {
    board: { ...BOARD, columns: TODAY },
    sprints: [{ ...SPRINT, ...sprint }],
    items: [done],
    coverage: {
      scannedSince: null,
      projects: [],
      candidates: 1,
      truncated: false,
      unreadable: 0,
      history: 'complete',
      boardItems: 'known',
    },
    ...more,
  };
}

function inspected(read: BoardHistory, settings: Partial<Settings> = {}) {
  const { sprints, dataQuality } = inspect(read, { ...DEFAULT_SETTINGS, ...settings }, moment(9_999_999));
  return { fates: fatesOf(sprints), notes: dataQuality.filter(({ id }) => id === 'columns-changed') };
}

function fatesOf([one]: readonly InspectedSprint[]): Record<string, string> {
  if (one?.kind !== 'closed') throw new Error('The sprint is closed.');
  return Object.fromEntries(one.ledger.items.map(({ id, fate }) => [id, fate]));
}

describe('columns that changed since', () => {
  test('judge a sprint of which nothing was kept', () => {
    expect(inspected(history())).toEqual({ fates: { 1: 'carried-over' }, notes: [] });
  });

  test('do not judge a sprint that was kept: those of then do, and it is said', () => {
    const { fates, notes } = inspected(history({ frozen: [frozenOn] }));
    expect(fates).toEqual({ 1: 'completed' });
    expect(notes).toEqual([
      {
        id: 'columns-changed',
        sprintId: 5,
        says: "The board's columns changed. Jira's report uses today's columns; we use those of 2026-05-01.",
        itemIds: [],
      },
    ]);
  });

  test('judge it where the team chose today’s, and that is said', () => {
    const { fates, notes } = inspected(history({ frozen: [frozenOn] }), { columnsOfClosedSprints: 'today' });
    expect(fates).toEqual({ 1: 'carried-over' });
    expect(notes.map(({ says }) => says)).toEqual([
      "The board's columns changed since 2026-05-01. You chose today's columns, as Jira's report uses them.",
    ]);
  });

  test('judge a sprint that was reopened', () => {
    const read = history({ frozen: [frozenOn] }, { state: 'active' });
    const { sprints, dataQuality } = inspect(read, DEFAULT_SETTINGS, moment(9_999_999));
    expect(sprints.map(({ kind }) => kind)).toEqual(['running']);
    expect(dataQuality.map(({ id }) => id)).not.toContain('columns-changed');
  });

  test('judge the sprints beside it', () => {
    const six = { ...SPRINT, id: 6 };
    const both = item({ ...inIt, sprints: track<readonly number[]>([5, 6]), status: done.status });
    const read = history({ frozen: [frozenOn], sprints: [SPRINT, six], items: [both] });
    const { sprints } = inspect(read, DEFAULT_SETTINGS, moment(9_999_999));
    expect(sprints.map((one) => [one.sprint.id, fatesOf([one])])).toEqual([
      [5, { 1: 'completed' }],
      [6, { 1: 'carried-over' }],
    ]);
  });

  test('that are the same are not told, whatever they are called and however their statuses are ordered', () => {
    const same = [...TODAY.map((column) => ({ ...column, name: `Our ${column.name}` }))];
    const { notes } = inspected(history({ frozen: [{ ...frozenOn, columns: same }] }));
    expect(notes).toEqual([]);
  });
});

test('the boards that judge by columns of then are told by sprint, those of today are not', () => {
  const read = history({ frozen: [frozenOn], sprints: [SPRINT, { ...SPRINT, id: 6 }] });
  const boards = boardsOfThen(read, DEFAULT_SETTINGS);
  expect([...boards]).toStrictEqual([[5, { ...BOARD, columns: THEN }]]);
  expect(boardsOfThen(read, { ...DEFAULT_SETTINGS, columnsOfClosedSprints: 'today' }).size).toBe(0);
});

describe('what the board held', () => {
  test('an item that nobody had read of the sprint when it was kept does not count', () => {
    const late = { ...done, id: '2' };
    const items = [done, late];
    expect(inspected(history({ frozen: [{ ...frozenOn, itemIds: ['1'] }], items })).fates).toEqual({
      1: 'completed',
    });
    expect(inspected(history({ frozen: [frozenOn], items })).fates).toEqual({
      1: 'completed',
      2: 'completed',
    });
  });

  test('an item that is not on the board any more counts where it was then', () => {
    const read = history({ frozen: [frozenOn], items: [done, gone] });
    expect(inspected(read).fates).toEqual({ 1: 'completed', 2: 'completed' });
    expect(inspected(history({ items: [done, gone] })).fates).toEqual({ 1: 'carried-over' });
  });

  test('an item that was not on the board then does not count, though it is today', () => {
    const read = history({ frozen: [{ ...frozenOn, offBoardIds: ['1'] }] });
    const { sprints } = inspect(read, DEFAULT_SETTINGS, moment(9_999_999));
    expect(fatesOf(sprints)).toEqual({});
    expect(sprints[0]?.kind === 'closed' && sprints[0].ledger.leftOut).toEqual([
      { id: '1', key: 'SHOP-1', because: 'not-on-board', inSprintAtEnd: true },
    ]);
  });

  test('stays as it was where the team chose today’s columns', () => {
    const read = history({ frozen: [frozenOn], items: [done, gone] });
    expect(inspected(read, { columnsOfClosedSprints: 'today' }).fates).toEqual({
      1: 'carried-over',
      2: 'carried-over',
    });
  });
});

test.each([
  ['the same', TODAY, TODAY, true],
  ['other names', TODAY, TODAY.map((column) => ({ ...column, name: 'X' })), true],
  ['an empty column more', TODAY, [{ name: 'Ideas', statusIds: [] }, ...TODAY], true],
  [
    'statuses of a column in another order',
    THEN,
    [...THEN.slice(0, 2), { name: 'Done', statusIds: ['shipped', 'done'] }],
    true,
  ],
  ['a status in another column', THEN, TODAY, false],
  ['columns in another order', TODAY, TODAY.toReversed(), false],
  ['a status less', TODAY, TODAY.slice(0, 3), false],
])('columns with %s', (_edge, one, other, same) => {
  expect(hasSameColumns(one, other)).toBe(same);
});
