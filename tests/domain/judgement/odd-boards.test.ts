import { inspect } from '../../../src/domain/inspect';
import type { Inspection } from '../../../src/domain/model/inspection';
import { everythingIn } from '../../support/everything-in';
import { BOARD, COUNTING_BOARD, dayOf, item, read, startOf, type ToldBoard } from '../signals/made-past';
import { itemsOf, itemsOfAll, times } from '../signals/sprint-of-items';

function inspectionOf(told: ToldBoard): Inspection {
  const { history, settings, now } = read(told);
  const inspection = inspect(history, settings, now);
  const numbers = everythingIn(inspection).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  expect(numbers.every(Number.isFinite)).toBe(true);
  return inspection;
}

const levelsOf = ({ readings }: Inspection) => new Map(readings.map(({ signal, level }) => [signal, level]));
const measuredIn = ({ readings }: Inspection) =>
  readings.flatMap(({ signal, reading }) => (reading.kind === 'measured' ? [signal] : []));
const hintsIn = ({ page }: Inspection) => page.hints.flatMap(({ breakers }) => breakers);

test('a board without any closed sprint says how many each signal takes', () => {
  const { readings, breakers, page } = inspectionOf({ closed: 0, items: [] });
  expect(readings.map(({ level }) => level)).toEqual(times(28, () => 'unknown'));
  expect(new Set(breakers.map(({ state }) => state))).toEqual(
    new Set(['not-enough-data', 'only-people-know']),
  );
  expect(page).toEqual({ hints: [], acrossBoth: [], builders: [] });
});

test.each([
  [1, ['long-carried']],
  [2, ['long-carried']],
])('with %i closed sprint(s) only items in their third sprint could be told', (closed, signals) => {
  expect(measuredIn(inspectionOf({ closed, items: itemsOfAll(closed, () => ({})) }))).toEqual(signals);
});

test('sprints of mixed length are compared with their like', () => {
  const ends = Object.fromEntries([2, 5, 8].map((sprint) => [sprint, dayOf(sprint, 3)]));
  const board: ToldBoard = {
    closed: 12,
    items: itemsOfAll(12, (sprint) => (sprint in ends ? { left: 10 } : {})),
    ends,
  };
  const [points] = inspectionOf(board).velocity;
  expect(
    points?.sprints.filter(({ leftOut }) => leftOut === 'unlike-length').map(({ sprintId }) => sprintId),
  ).toEqual([2, 5, 8]);
  expect(levelsOf(inspectionOf(board)).get('velocity')).toBe('quiet');
  expect(levelsOf(inspectionOf(board)).get('velocity-spread')).toBe('kept');
});

test('a board where nothing is estimated is judged in items and knows no velocity of 0', () => {
  const inspection = inspectionOf({ closed: 12, items: itemsOfAll(12, () => ({ unestimated: 10 })) });
  expect(levelsOf(inspection).get('velocity-spread')).toBe('kept');
  expect(levelsOf(inspection).get('over-commitment')).toBe('quiet');
  expect(levelsOf(inspection).get('unestimated-at-start')).toBe('hint');
});

test.each([
  ['estimates has its velocity in points first and then in items', BOARD, ['points', 'items']],
  ['counts items has it in items alone', COUNTING_BOARD, ['items']],
])('a board that %s', (_edge, board, statistics) => {
  const { velocity } = inspectionOf({ closed: 2, items: itemsOfAll(2, () => ({})), board });
  expect(velocity.map(({ statistic }) => statistic)).toEqual(statistics);
});

test('sprints that complete nothing give no range to promise', () => {
  const inspection = inspectionOf({ closed: 12, items: itemsOfAll(12, () => ({ left: 10 })) });
  expect(levelsOf(inspection).get('velocity-spread')).toBe('unknown');
  expect(levelsOf(inspection).get('over-commitment')).toBe('unknown');
  expect(inspection.velocity.map(({ promise }) => promise.kind)).toEqual(['unknown', 'unknown']);
});

test('one giant leftover that lands in one sprint is a fact of that sprint and no hint', () => {
  const giant = item({
    sprints: [
      [startOf(1), [11]],
      [dayOf(12, -1), [12]],
    ],
    moves: [
      [dayOf(11, 1), 'doing'],
      [dayOf(12, 2), 'done'],
    ],
    estimate: 400,
  });
  const inspection = inspectionOf({ closed: 12, items: [...itemsOfAll(12, () => ({})), giant] });
  expect(levelsOf(inspection).get('velocity')).toBe('fact');
  expect(hintsIn(inspection)).toEqual([]);
});

test('sprints from which everything was removed have no share of anything done', () => {
  const inspection = inspectionOf({ closed: 12, items: itemsOfAll(12, () => ({ removed: 10 })) });
  expect(levelsOf(inspection).get('carry-over')).toBe('unknown');
  expect(levelsOf(inspection).get('scope-removed')).toBe('hint');
});

test('points below 0 are compared with nothing, fractions of points are', () => {
  const of = (estimate: number) =>
    inspectionOf({ closed: 9, items: times(9, (place) => itemsOf(place + 1, {}, { estimate })).flat() });
  expect(levelsOf(of(-5)).get('velocity-spread')).toBe('kept');
  expect(of(-5).velocity[0]?.sprints.every(({ completed }) => completed === 'unknown')).toBe(true);
  expect(levelsOf(of(0.25)).get('velocity-spread')).toBe('kept');
});

test('without descriptions, links and flags what rests on them is unknown, and the rest is not', () => {
  const items = times(12, (place) => itemsOf(place + 1, {}, { facts: null })).flat();
  const levels = levelsOf(inspectionOf({ closed: 12, items }));
  const unread = [
    'requirement-changed',
    'unready-at-start',
    'written-live',
    'ready-backlog',
    'waiting-for-clarity',
    'no-link-to-value',
    'no-follow-up',
    'defects-after-delivery',
  ];
  expect(unread.map((signal) => levels.get(signal))).toEqual(unread.map(() => 'unknown'));
  expect(levels.get('carry-over')).toBe('kept');
});

test('a board whose columns changed and whose old statuses are gone does not call old work undone', () => {
  const board = {
    ...BOARD,
    columns: [
      { name: 'New', statusIds: ['fresh'] },
      { name: 'Ready', statusIds: ['ready'] },
    ],
    statuses: [],
  };
  const inspection = inspectionOf({ closed: 12, items: itemsOfAll(12, () => ({ left: 3 })), board });
  const measured = inspection.readings.filter(
    ({ sprintId, reading }) => sprintId === undefined && reading.kind === 'measured',
  );
  const ofStatus = [
    'carry-over',
    'commitment-not-delivered',
    'partially-done',
    'rework',
    'velocity',
    'velocity-spread',
    'scope-added',
  ];
  expect(measured.map(({ signal }) => signal).filter((signal) => ofStatus.includes(signal))).toEqual([]);
  expect(hintsIn(inspection)).toEqual([]);
});

test('all sprints left out by the team are as none', () => {
  const board: ToldBoard = {
    closed: 3,
    items: itemsOfAll(3, () => ({})),
    settings: { leftOutSprints: [1, 2, 3] },
  };
  expect(measuredIn(inspectionOf(board))).toEqual([]);
});
