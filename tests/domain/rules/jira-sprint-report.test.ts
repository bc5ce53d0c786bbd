import type { Figure } from '../../../src/domain/model/reconciliation';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { countInReport, sprintReport } from '../../../src/domain/rules/jira-sprint-report';
import { judgedSprint } from '../../../src/domain/rules/judged-sprint';
import { boardOf, cameIn, doneInside, inSprint, LATER, points, wentOut } from './made-board';
import { track } from './made-item';

function judged(...lives: Partial<WorkItem>[]) {
  const sprint = judgedSprint(boardOf(lives), DEFAULT_SETTINGS, LATER, 5);
  if (sprint === null) throw new Error('The sprint is closed.');
  return sprint;
}

function counts(figure: Figure, ...lives: Partial<WorkItem>[]) {
  const count = countInReport(figure, judged(...lives));
  return count === 'unknown' ? count : count.map(({ id, points: size }) => `${id}: ${String(size)}`);
}

const untold = { kind: 'unknown', today: [5], because: 'history-cut' } as const;

test('every item is in one of four lists; what was added stands in its list, too', () => {
  const report = judged(
    { sprints: inSprint, status: doneInside },
    { sprints: cameIn },
    { sprints: wentOut },
    { sprints: inSprint, status: track('done') },
    { sprints: cameIn, status: doneInside },
  );
  const { atStart, added, completed, notCompleted, completedElsewhere, removed } = sprintReport(report);
  const lists = [atStart, added, completed, notCompleted, completedElsewhere, removed];
  expect(lists.map((items) => items.map(({ id }) => id).join())).toEqual([
    ...['1,3,4', '2,5'],
    ...['1,5', '2', '4', '3'],
  ]);
});

test('an item whose Sprint history cannot be told is in no list', () => {
  const { atStart, notCompleted } = sprintReport(judged({ sprints: untold }, { sprints: inSprint }));
  expect([atStart, notCompleted].map((items) => items.map(({ id }) => id))).toEqual([['2'], ['2']]);
});

test('what was done at the start stands among the items of the start', () => {
  expect(counts('committed', { sprints: inSprint, status: track('done'), estimate: points(5) })).toEqual([
    '1: 5',
  ]);
});

test('a status without a column does not take the estimate away', () => {
  expect(counts('committed', { sprints: inSprint, status: track('nowhere'), estimate: points(5) })).toEqual([
    '1: 5',
  ]);
});

test('an item that was added is shown with its estimate at the end', () => {
  expect(counts('added', { sprints: cameIn, estimate: track<number | null>(3, [1700, 8]) })).toEqual([
    '1: 8',
  ]);
});

test('the grand total counts what was added twice, and not what went out', () => {
  expect(
    counts(
      'total',
      { sprints: inSprint, estimate: points(2) },
      { sprints: cameIn, estimate: points(3) },
      { sprints: wentOut },
    ),
  ).toEqual(['1: 2', '2: 3', '2: 3']);
});

test('whether it was done at the start plays no part: an item in a status that is gone is one of the start', () => {
  const gone = { sprints: inSprint, status: track('gone', [1700, 'todo']) };
  expect(counts('committed', gone)).toEqual(['1: null']);
  expect(counts('completed', gone)).toEqual([]);
});

test('in a status that is gone at the end: what was completed cannot be told', () => {
  const gone = { sprints: inSprint, status: track('gone') };
  expect(counts('completed', gone)).toBe('unknown');
  expect(counts('removed', gone)).toEqual([]);
});

test.each(['committed', 'added', 'removed', 'total'] as const)(
  'an item whose Sprint history cannot be told leaves %s unknown',
  (figure) => {
    expect(counts(figure, { sprints: untold }, { sprints: inSprint })).toBe('unknown');
  },
);
