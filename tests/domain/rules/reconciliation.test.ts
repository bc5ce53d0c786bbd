import type { BoardHistory } from '../../../src/domain/model/board-history';
import type { Figure, JiraFigure } from '../../../src/domain/model/reconciliation';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { reconcile } from '../../../src/domain/rules/reconciliation';
import { boardOf, cameIn, doneInside, inSprint, LATER, points, wentOut } from './made-board';
import { BOARD, moment, SPRINT, track } from './made-item';

function reconciled(history: BoardHistory, settings: Partial<Settings> = {}) {
  const found = reconcile(history, { ...DEFAULT_SETTINGS, ...settings }, LATER, 5);
  if (found === null) throw new Error('The sprint is closed.');
  return found;
}

function besideOf(figure: Figure, history: BoardHistory, settings: Partial<Settings> = {}) {
  const one = reconciled(history, settings).figures.find((found) => found.figure === figure);
  if (one === undefined) throw new Error(`There is a figure ${figure}.`);
  return { report: partings(one.sprintReport), chart: partings(one.velocityChart) };
}

/** Each item that parts, with how much more it is in Jira's report and the rule. */
function partings(shown: JiraFigure): unknown {
  if (shown.kind !== 'shown') return shown.kind;
  return shown.partings.map(
    ({ itemId, items, points: size, because }) => `${itemId}: ${String(items)} ${String(size)} ${because}`,
  );
}

const five = points(5);
const one = (life: Partial<WorkItem>) => boardOf([life]);

test('a plain sprint parts nowhere', () => {
  const plain = boardOf([
    { sprints: inSprint, status: doneInside, estimate: five },
    { sprints: wentOut, estimate: five },
  ]);
  const all = reconciled(plain).figures.flatMap(({ sprintReport, velocityChart }) => [
    partings(sprintReport),
    partings(velocityChart),
  ]);
  expect(new Set(all.map(String))).toEqual(new Set(['', 'not-shown']));
});

test.each<[string, Figure, Partial<WorkItem>, unknown]>([
  [
    'done at the start',
    'committed',
    { sprints: inSprint, status: track('done'), estimate: five },
    { report: ['1: 1 5 done-at-start'], chart: [] },
  ],
  [
    'in a status without a column',
    'committed',
    { sprints: inSprint, status: track('nowhere'), estimate: five },
    { report: ['1: 0 5 no-column'], chart: [] },
  ],
  [
    'in a status that is gone',
    'committed',
    { sprints: inSprint, status: track('gone'), estimate: five },
    { report: ['1: 1 5 done-untold'], chart: 'unknown' },
  ],
  [
    're-estimated after it came in',
    'added',
    { sprints: cameIn, estimate: track<number | null>(5, [1700, 2]) },
    { report: ['1: 0 -3 estimate-at-end'], chart: 'not-shown' },
  ],
  [
    'came in later',
    'total',
    { sprints: cameIn, estimate: five },
    { report: ['1: 1 5 added-twice'], chart: 'not-shown' },
  ],
])('%s: the report parts in %s', (_, figure, life, expected) => {
  expect(besideOf(figure, boardOf([life, { sprints: inSprint }]))).toEqual(expected);
});

test('done at the start without an estimate: it parts as an item, with no points', () => {
  const done = { sprints: inSprint, status: track('done') };
  expect(besideOf('committed', one(done)).report).toEqual(['1: 1 0 done-at-start']);
});

test('where nothing can be told here, nothing is set beside it', () => {
  expect(besideOf('committed', one({ sprints: inSprint, status: track('gone') }))).toEqual({
    report: 'unknown',
    chart: 'unknown',
  });
});

describe('how much more Jira shows', () => {
  const untold = { kind: 'unknown', today: 5, because: 'unreadable-value' } as const;
  const planned = { sprints: inSprint, estimate: five };
  const done = { sprints: inSprint, status: track('done'), estimate: five };
  const shown = (figure: Figure, history: BoardHistory, settings: Partial<Settings> = {}) =>
    reconciled(history, settings).figures.find((found) => found.figure === figure)?.sprintReport;

  test('is what its items and its points are over ours', () => {
    expect(shown('committed', boardOf([planned, done]))).toMatchObject({
      size: { items: 2, points: 10, notEstimated: 0 },
      more: { items: 1, points: 5 },
    });
  });

  test('is unknown in points where it counts an item whose estimate cannot be told', () => {
    expect(shown('committed', boardOf([planned, { ...done, estimate: untold }]))).toMatchObject({
      more: { items: 1, points: 'unknown' },
      partings: [{ itemId: '2', items: 1, points: 'unknown', because: 'done-at-start' }],
    });
  });

  test('is unknown in points where only we count such an item', () => {
    const doing = { sprints: inSprint, status: track('todo', [1600, 'doing']), estimate: untold };
    expect(shown('completed', boardOf([doing]), { doneStatusIds: ['doing'] })).toMatchObject({
      more: { items: -1, points: 'unknown' },
      partings: [{ itemId: '1', items: -1, points: 'unknown', because: 'agreed-done' }],
    });
  });
});

describe('what Jira does not know of', () => {
  const shipped = { sprints: inSprint, status: track('todo', [1600, 'shipped']), estimate: five };
  const doneOnly = BOARD.columns.map((column) => ({
    ...column,
    statusIds: column.statusIds.filter((id) => id !== 'shipped'),
  }));
  const frozen = { sprintId: 5, frozenAt: moment(3000), columns: BOARD.columns, offBoardIds: [] };

  test('an agreement on what is done', () => {
    expect(besideOf('completed', one(shipped), { doneStatusIds: ['done'] })).toEqual({
      report: ['1: 1 5 agreed-done'],
      chart: ['1: 1 5 agreed-done'],
    });
  });

  test('the columns of then', () => {
    const since = boardOf([shipped], { board: { ...BOARD, columns: doneOnly }, frozen: [frozen] });
    expect(besideOf('completed', since)).toEqual({
      report: ['1: -1 -5 other-columns'],
      chart: ['1: -1 -5 other-columns'],
    });
    expect(besideOf('completed', since, { columnsOfClosedSprints: 'today' }).report).toEqual([]);
  });

  test('the items that the filter returned then', () => {
    const since = boardOf([{ ...shipped, onBoard: false }], { frozen: [frozen] });
    expect(besideOf('completed', since).report).toEqual(['1: -1 -5 other-items']);
    expect(reconciled(since).leftOut).toMatchObject([{ id: '1', because: 'not-on-board' }]);
  });
});

test('sub-tasks and epics are counted by neither side', () => {
  const beside = reconciled(
    boardOf([
      { sprints: inSprint, kind: 'sub-task' },
      { sprints: inSprint, kind: 'epic' },
    ]),
  );
  expect(beside.leftOut.map(({ because }) => because)).toEqual(['sub-task', 'epic']);
  expect(beside.figures.every(({ ours }) => ours.items === 0)).toBe(true);
});

test('without any history nothing is told of either side', () => {
  const untold = { kind: 'unknown', today: [5], because: 'no-history-anywhere' } as const;
  const without = boardOf([{ sprints: untold }]);
  const { figures } = reconciled({ ...without, coverage: { ...without.coverage, history: 'none' } });
  expect(figures.map(({ ours, sprintReport }) => [ours.items, sprintReport.kind])).toEqual(
    Array(5).fill(['unknown', 'unknown']),
  );
});

test.each([
  ['a running sprint', { ...SPRINT, state: 'active', completeDate: null }],
  ['a planned sprint', { ...SPRINT, state: 'future' }],
] as const)('%s is set beside nothing', (_, sprint) => {
  expect(reconcile(boardOf([], { sprints: [sprint] }), DEFAULT_SETTINGS, LATER, 5)).toBeNull();
});

test('a sprint that the board does not have is set beside nothing', () => {
  expect(reconcile(boardOf([]), DEFAULT_SETTINGS, LATER, 6)).toBeNull();
});
