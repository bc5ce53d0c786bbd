import { instant } from '../../../src/domain/model/instant';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { readyBacklog } from '../../../src/domain/signals/ready-backlog';
import { COUNTING_BOARD, dayOf, item, startOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, times } from './sprint-of-items';

/** An item of the backlog: in no sprint, not begun, described and with three points, unless told otherwise. */
const waiting = (more: Partial<ToldItem> = {}): WorkItem => item({ sprints: [], moves: [], ...more });

/** Sprints that complete ten items of three points each, written on the eve, and so many ready items that wait all the time. */
function told(closed: number, ready: number, ...more: readonly WorkItem[]): ToldBoard {
  const sprints = times(closed, (place) => itemsOf(place + 1, {}, { created: dayOf(place + 1, -1) })).flat();
  return { closed, items: [...sprints, ...times(ready, () => waiting()), ...more] };
}

/** What three closed sprints and one item of the backlog make of it, in sprints of thirty points. */
const countsAs = (one: WorkItem) =>
  Math.round((measuredOf(readyBacklog, told(3, 0, one)).value['sprints'] ?? NaN) * 30);

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(readyBacklog, told(2, 5))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['nine items for sprints of ten', 9, true],
  ['ten items: one sprint', 10, false],
])('%s', (_edge, ready, pattern) => {
  expect(measuredOf(readyBacklog, told(3, ready)).pattern).toBe(pattern);
});

test('it says how many sprints of work, with the sprint as evidence', () => {
  const { says, evidence } = measuredOf(readyBacklog, told(3, 6));
  expect(says).toBe('0.6 sprints of ready work when the last sprint started.');
  expect(evidence).toEqual([{ itemId: null, sprintId: 3, at: startOf(3), says }]);
});

test.each([
  ['described and estimated counts its points', {}, 3],
  [
    'without description is not ready',
    { facts: { described: { kind: 'known', initial: false, flips: [] } } },
    0,
  ],
  ['without estimate is not ready', { estimate: null }, 0],
  ['done is no work', { moves: 'done' }, 0],
  ['created after the start was not there', { created: instant(startOf(3) + 1) }, 0],
  ['created exactly at the start was', { created: startOf(3) }, 3],
  ['in a sprint that runs is taken', { sprints: 3 }, 0],
  ['in a sprint that starts later is ready', { sprints: [[dayOf(1, 0), [9]]] }, 3],
  ['that comes in during the sprint was ready at the start', { sprints: [[dayOf(3, 4), [3]]] }, 3],
  ['that is a sub-task is no item of the backlog', { kind: 'sub-task' }, 0],
] as const)('an item %s', (_edge, life, points) => {
  expect(countsAs(waiting(life))).toBe(points);
});

test('on a board that counts items each ready item is one', () => {
  const board: ToldBoard = { ...told(3, 5, waiting({ estimate: null })), board: COUNTING_BOARD };
  expect(measuredOf(readyBacklog, board).value['sprints']).toBeCloseTo(0.6);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(readyBacklog, told(4, 5))).toMatchObject({ level: 'hint', since: 3 });
  expect(levelOf(readyBacklog, told(3, 5))).toBe('fact');
  const usedUp = times(8, () => waiting({ sprints: [[dayOf(4, -1), [4]]], moves: [[dayOf(4, 1), 'doing']] }));
  expect(levelOf(readyBacklog, told(4, 5, ...usedUp))).toBe('fact');
});

test('it is kept from one and a half sprints on, at each of the last three starts', () => {
  expect(levelOf(readyBacklog, told(3, 15))).toBe('kept');
  expect(levelOf(readyBacklog, told(3, 14))).toBe('fact');
  const late = times(15, () => waiting({ created: dayOf(1, 2) }));
  expect(levelOf(readyBacklog, told(3, 0, ...late))).toBe('fact');
});

test.each([
  ['a backlog that was not read', waiting({ facts: null })],
  ['an estimate that cannot be told', waiting({ reEstimated: 'unknown' })],
  ['a status that cannot be told', waiting({ moves: 'unknown' })],
])('%s is unknown, not empty', (_edge, one) => {
  expect(reasonOf(readyBacklog, told(3, 5, one))).toMatch(/^unknown: The backlog was not read/);
});

test('what cannot be told of an item that is surely not ready does not matter', () => {
  expect(countsAs(waiting({ moves: 'unknown', estimate: null }))).toBe(0);
});

test('without a sprint that completed anything there is no usual sprint to compare with', () => {
  const items = [...times(3, (place) => itemsOf(place + 1, { left: 10 })).flat(), waiting()];
  expect(reasonOf(readyBacklog, { closed: 3, items })).toMatch(/^unknown: /);
});
