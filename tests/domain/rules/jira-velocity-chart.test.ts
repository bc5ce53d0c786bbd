import type { Figure } from '../../../src/domain/model/reconciliation';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { countInChart } from '../../../src/domain/rules/jira-velocity-chart';
import { judgedSprint } from '../../../src/domain/rules/judged-sprint';
import { boardOf, cameIn, inSprint, LATER, points, wentOut } from './made-board';
import { track } from './made-item';

function counts(figure: Figure, life: Partial<WorkItem>) {
  const sprint = judgedSprint(boardOf([life]), DEFAULT_SETTINGS, LATER, 5);
  return sprint === null ? null : countInChart(figure, sprint);
}

const five = points(5);
const reEstimated = track<number | null>(5, [1700, 8]);

test.each<[string, Partial<WorkItem>, unknown]>([
  ['with its estimate at the start', { sprints: inSprint, estimate: reEstimated }, [{ id: '1', points: 5 }]],
  ['not when it was done at the start', { sprints: inSprint, status: track('done'), estimate: five }, []],
  [
    'with 0 in a status without a column',
    { sprints: inSprint, status: track('nowhere'), estimate: five },
    [{ id: '1', points: 0 }],
  ],
  ['not when it came in later', { sprints: cameIn, estimate: five }, []],
  ['also when it went out', { sprints: wentOut, estimate: five }, [{ id: '1', points: 5 }]],
  ['unknown when its status at the start is gone', { sprints: inSprint, status: track('gone') }, 'unknown'],
])('an item is in the commitment: %s', (_, life, expected) => {
  expect(counts('committed', life)).toEqual(expected);
});

test('what came in later counts as completed, with its estimate at the end', () => {
  const life = { sprints: cameIn, status: track('todo', [1600, 'done']), estimate: reEstimated };
  expect(counts('completed', life)).toEqual([{ id: '1', points: 8 }]);
});

test('done before it came in: not completed', () => {
  expect(counts('completed', { sprints: cameIn, status: track('todo', [1400, 'done']) })).toEqual([]);
});

test.each(['added', 'removed', 'total'] as const)('%s is not shown', (figure) => {
  expect(counts(figure, { sprints: inSprint })).toBe('not-shown');
});
