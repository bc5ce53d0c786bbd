import { underCommitment } from '../../../src/domain/signals/under-commitment';
import { dayOf, item, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll, times, type Told } from './sprint-of-items';

/** Five sprints that completed ten items, then the told ones. */
function told(...after: readonly Told[]): ToldBoard {
  const all = [...times(5, (): Told => ({})), ...after];
  return { closed: all.length, items: itemsOfAll(all.length, (sprint) => all[sprint - 1] ?? {}) };
}

/** Few planned, and the rest of ten pulled in and done. */
const plans = (planned: number, left = 0): Told => ({ planned, left, added: 10 - planned });

const underIn = (...after: readonly Told[]): number =>
  measuredOf(underCommitment, told(...after)).value['sprintsUnder'] ?? NaN;

test('five closed sprints say nothing yet', () => {
  expect(reasonOf(underCommitment, told())).toMatch(/^unknown: It takes 6 closed sprints/);
});

test('a sprint is under-committed below four fifths of the usual, nearly all done and more pulled in', () => {
  expect(underIn(plans(8))).toBe(0);
  expect(underIn(plans(7))).toBe(1);
});

test('it is none when less than nine tenths of the plan was done', () => {
  expect(underIn(plans(7, 1))).toBe(0);
});

test('it is none when nothing was pulled in', () => {
  expect(underIn({ planned: 7 })).toBe(0);
});

test('it is none when what was pulled in was not done', () => {
  const { closed, items } = told({ planned: 7 });
  const unfinished = item({ sprints: [[dayOf(6, 5), [6]]], moves: [[dayOf(6, 6), 'doing']] });
  const { value } = measuredOf(underCommitment, { closed, items: [...items, unfinished] });
  expect(value['sprintsUnder']).toBe(0);
});

test('what was done before the start and finished again was not pulled in', () => {
  const { closed, items } = told({ planned: 7 });
  const again = item({
    sprints: 6,
    moves: [
      [dayOf(6, -3), 'done'],
      [dayOf(6, 2), 'doing'],
      [dayOf(6, 4), 'done'],
    ],
  });
  const { value } = measuredOf(underCommitment, { closed, items: [...items, again] });
  expect(value['sprintsUnder']).toBe(0);
});

test('nine of ten done is nearly all', () => {
  const items = itemsOfAll(6, (sprint) => (sprint < 6 ? { planned: 20 } : { left: 1, added: 10 }));
  expect(measuredOf(underCommitment, { closed: 6, items }).value['sprintsUnder']).toBe(1);
});

test('a plan as large as usual is quiet', () => {
  expect(levelOf(underCommitment, told(plans(10)))).toBe('quiet');
});

test('it is none when nothing was planned: that sprint was planned after the start', () => {
  expect(reasonOf(underCommitment, told({ planned: 0, added: 10 }))).toMatch(/^unknown: /);
});

test.each([
  ['in three of three judgeable sprints', [7, 7, 7], false],
  ['in three of four', [10, 7, 7, 7], false],
  ['in four of four', [7, 7, 7, 7], true],
  ['in four of six', [7, 10, 7, 7, 10, 7], true],
  ['in three of six', [7, 10, 7, 10, 10, 7], false],
])('%s', (_edge, planned, pattern) => {
  expect(measuredOf(underCommitment, told(...planned.map((count) => plans(count)))).pattern).toBe(pattern);
});

test('it is a hint when it held at two closes running, at the tenth at the earliest', () => {
  expect(judgedOf(underCommitment, told(...times(5, () => plans(7))))).toMatchObject({
    level: 'hint',
    since: 9,
  });
  expect(levelOf(underCommitment, told(...times(4, () => plans(7))))).toBe('fact');
});

test('a plan that cannot be told is not judged', () => {
  expect(reasonOf(underCommitment, told({ ...plans(7), untold: 1 }))).toMatch(/^unknown: /);
});
