import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { auditLedger, closedLedger, runningLedger } from '../../../src/domain/rules/ledger';
import { staysBySprint } from '../../../src/domain/rules/membership';
import type { SprintHistory } from '../../../src/domain/rules/sprint-history';
import { UNKNOWN_SIZE } from '../../../src/domain/rules/size';
import { BOARD, item, moment, SPAN, SPRINT, track } from './made-item';

const inIt = track<readonly number[]>([5]);
const items = [
  item({ id: '10', sprints: inIt, status: track('todo', [1500, 'done']), estimate: track<number | null>(3) }),
  item({ id: '9', sprints: track<readonly number[]>([], [1200, [5]]), estimate: track<number | null>(2) }),
  item({ id: '8', kind: 'sub-task', sprints: inIt }),
  item({ id: '7', sprints: track<readonly number[]>([5], [900, []]) }),
];
const history: SprintHistory = {
  board: BOARD,
  sprint: SPRINT,
  hasHistory: true,
  otherColumns: null,
  members: items.map((one) => ({ item: one, stays: staysBySprint(one, inItOf(one)).get(5) ?? [] })),
};

function inItOf(one: (typeof items)[number]) {
  if (one.sprints.kind === 'unknown') throw new Error('These items have a history.');
  return one.sprints;
}

test('a closed sprint: every item with one origin and one fate, by the order of ids', () => {
  const { items: lines, leftOut } = closedLedger(history, SPAN, DEFAULT_SETTINGS);
  expect(lines.map(({ id, origin, fate }) => [id, origin, fate])).toEqual([
    ['9', 'added', 'carried-over'],
    ['10', 'committed', 'completed'],
  ]);
  expect(leftOut).toEqual([{ id: '8', key: 'SHOP-1', because: 'sub-task', inSprintAtEnd: true }]);
});

test('a running sprint: the same scope, and no fate anywhere', () => {
  const running = runningLedger(history, SPAN, DEFAULT_SETTINGS);
  expect(running.items.map(({ id, origin }) => [id, origin])).toEqual([
    ['9', 'added'],
    ['10', 'committed'],
  ]);
  expect(JSON.stringify(running)).not.toMatch(/fate|completed|carried/i);
  expect(running.totals).toEqual({
    committed: { items: 1, points: 3, notEstimated: 0 },
    alreadyDone: { items: 0, points: 0, notEstimated: 0 },
    added: { items: 1, points: 2, notEstimated: 0 },
    removed: { items: 0, points: 0, notEstimated: 0 },
    unknownOrigin: { items: 0, points: 0, notEstimated: 0 },
  });
});

test('the audit of a running sprint names what is open', () => {
  const { items: lines, totals } = auditLedger(history, SPAN, DEFAULT_SETTINGS);
  expect(lines.map(({ fate }) => fate)).toEqual(['open', 'completed']);
  expect([totals.open.items, totals.completed.points, totals.carriedOver.items]).toEqual([1, 3, 0]);
});

describe('what was removed', () => {
  const [done, late] = items.map((one) => ({
    item: one,
    stays: staysBySprint(one, inItOf(one)).get(5) ?? [],
  }));
  if (done === undefined || late === undefined) throw new Error('There are four items.');
  const untold = { ...late, stays: 'unknown' as const };
  const zero = { items: 0, points: 0, notEstimated: 0 };

  test.each([
    ['without any item: nothing', { members: [] }, zero],
    ['with one item of two that tells: nothing', { members: [done, untold] }, zero],
    ['with no item that tells: unknown', { members: [untold] }, UNKNOWN_SIZE],
    ['on a site without history: unknown', { members: [done], hasHistory: false }, UNKNOWN_SIZE],
    ['in an empty sprint of such a site: unknown', { members: [], hasHistory: false }, UNKNOWN_SIZE],
  ])('%s', (_edge, changed, removed) => {
    expect(closedLedger({ ...history, ...changed }, SPAN, DEFAULT_SETTINGS).totals.removed).toEqual(removed);
  });
});

test.each([
  ['in it to the end', track<readonly number[]>([5]), true],
  ['gone before the end', track<readonly number[]>([5], [1500, []]), false],
])('a sub-task %s says so', (_edge, sprints, inSprintAtEnd) => {
  const subTask = item({ kind: 'sub-task', sprints });
  const members = [{ item: subTask, stays: staysBySprint(subTask, sprints).get(5) ?? [] }];
  expect(closedLedger({ ...history, members }, SPAN, DEFAULT_SETTINGS).leftOut).toMatchObject([
    { because: 'sub-task', inSprintAtEnd },
  ]);
});

test('a sub-task whose Sprint history cannot be told is in the sprint that it names today', () => {
  const members = [{ item: item({ kind: 'sub-task' }), stays: 'unknown' as const }];
  expect(closedLedger({ ...history, members }, SPAN, DEFAULT_SETTINGS).leftOut).toMatchObject([
    { inSprintAtEnd: true },
  ]);
});

test('a sprint planned after its start button has its late plan in the ledger, another has none', () => {
  const came = ['1', '2', '3', '4'].map((id) =>
    item({ id, sprints: track<readonly number[]>([], [1200, [5]]) }),
  );
  const recorded = {
    ...{ startedAt: null, seenActive: true, goalAtStart: 'unknown', reopenedAt: null },
    planningFinishedAt: moment(1300),
  } as const;
  const members = came.map((one) => ({ item: one, stays: staysBySprint(one, inItOf(one)).get(5) ?? [] }));
  const late = { ...history, members, sprint: { ...SPRINT, recorded } };
  expect(closedLedger(late, SPAN, DEFAULT_SETTINGS).latePlan).toEqual({
    readAt: 1300,
    itemIds: ['1', '2', '3', '4'],
    size: { items: 4, points: 0, notEstimated: 4 },
  });
  expect(closedLedger(history, SPAN, DEFAULT_SETTINGS)).not.toHaveProperty('latePlan');
});
