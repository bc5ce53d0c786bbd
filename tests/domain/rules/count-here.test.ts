import type { Figure } from '../../../src/domain/model/reconciliation';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { countHere } from '../../../src/domain/rules/count-here';
import { judgedSprint } from '../../../src/domain/rules/judged-sprint';
import { boardOf, cameIn, doneInside, inSprint, LATER, points, wentOut } from './made-board';
import { track } from './made-item';

function counts(figure: Figure, ...lives: Partial<WorkItem>[]) {
  const sprint = judgedSprint(boardOf(lives), DEFAULT_SETTINGS, LATER, 5);
  return sprint === null ? null : countHere(figure, sprint);
}

const reEstimated = track<number | null>(5, [1700, 8]);

test.each<[string, Figure, Partial<WorkItem>, number]>([
  ['planned with the estimate at the start', 'committed', { sprints: inSprint, estimate: reEstimated }, 5],
  [
    'planned with 0 in a status without a column',
    'committed',
    { sprints: inSprint, status: track('nowhere'), estimate: points(5) },
    0,
  ],
  ['added with the estimate at the entry', 'added', { sprints: cameIn, estimate: reEstimated }, 5],
  ['removed with the estimate at the end', 'removed', { sprints: wentOut, estimate: reEstimated }, 8],
  [
    'completed with the estimate at the end',
    'completed',
    { sprints: inSprint, status: doneInside, estimate: reEstimated },
    8,
  ],
  ['in it at the end, once', 'total', { sprints: cameIn, estimate: reEstimated }, 8],
])('an item counts as %s', (_, figure, life, expected) => {
  expect(counts(figure, life)).toEqual([{ id: '1', points: expected }]);
});

test('what went out is not in the sprint at its end', () => {
  expect(counts('total', { sprints: wentOut })).toEqual([]);
});

test('an item whose place cannot be told leaves unknown what was in it at the end, and nothing else', () => {
  const untold = { sprints: { kind: 'unknown', today: [5], because: 'history-cut' } } as const;
  expect(counts('total', untold, { sprints: inSprint })).toBe('unknown');
  expect(counts('committed', untold, { sprints: inSprint })).toEqual([{ id: '2', points: null }]);
});

test('where no item tells whether it was done, what depends on it is unknown, and what was removed is not', () => {
  const atStart = { sprints: inSprint, status: track('gone', [1500, 'todo']) };
  const atEnd = { sprints: inSprint, status: track('todo', [1500, 'gone']) };
  expect([counts('committed', atStart), counts('completed', atStart)]).toEqual(['unknown', []]);
  expect([counts('committed', atEnd), counts('completed', atEnd)]).toEqual([
    [{ id: '1', points: null }],
    'unknown',
  ]);
  expect([counts('removed', atStart), counts('removed', atEnd)]).toEqual([[], []]);
});
