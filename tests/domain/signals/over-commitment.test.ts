import { overCommitment } from '../../../src/domain/signals/over-commitment';
import { BOARD, COUNTING_BOARD, dayOf, endOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll, times, type Told } from './sprint-of-items';

/** Five sprints that completed ten items of three points each, then the told ones. */
function told(...after: readonly Told[]): ToldBoard {
  const all = [...times(5, (): Told => ({})), ...after];
  return { closed: all.length, items: itemsOfAll(all.length, (sprint) => all[sprint - 1] ?? {}) };
}

/** More planned than the ten that usually get done; what is too much is left. */
const plans = (planned: number): Told => ({ planned, left: planned - 10 });

test('five closed sprints say nothing yet', () => {
  expect(reasonOf(overCommitment, told())).toMatch(/^unknown: It takes 6 closed sprints/);
});

test('it says what was planned and what usually gets done', () => {
  const { says, value } = measuredOf(overCommitment, told(plans(13)));
  expect(says).toMatch(/^Last sprint: 39 points planned, usually 30 done\./);
  expect(value).toEqual({ committed: 39, usual: 30, sprints: 1, sprintsOver: 1 });
});

test.each([
  ['a fifth more than usual, in every sprint', [plans(12), plans(12), plans(12)], false],
  ['more than a fifth more, in two of three judgeable sprints', [plans(10), plans(13), plans(13)], false],
  ['more than a fifth more, in all three', [plans(13), plans(13), plans(13)], true],
  ['more than a fifth more, in three of five', [plans(13), plans(10), plans(13), plans(10), plans(13)], true],
])('%s', (_edge, after, pattern) => {
  expect(measuredOf(overCommitment, told(...after)).pattern).toBe(pattern);
});

test('a large plan without leftovers is no over-commitment', () => {
  expect(measuredOf(overCommitment, told({ planned: 13, removed: 3 })).value['sprintsOver']).toBe(0);
  expect(measuredOf(overCommitment, told(plans(13))).value['sprintsOver']).toBe(1);
});

test('it is a hint when it held at two closes running, at the ninth at the earliest', () => {
  expect(judgedOf(overCommitment, told(...times(4, () => plans(13))))).toMatchObject({
    level: 'hint',
    since: 8,
  });
  expect(levelOf(overCommitment, told(...times(3, () => plans(13))))).toBe('fact');
  expect(levelOf(overCommitment, told({}, plans(13), plans(13), plans(13)))).toBe('fact');
});

describe('a sprint cannot be judged', () => {
  const lastOf = (told_: ToldBoard) => reasonOf(overCommitment, told_);

  test('when its own plan cannot be told', () => {
    expect(lastOf(told({ planned: 13, left: 2, untold: 1 }))).toMatch(/^unknown: /);
  });

  test('when what one of the five before completed cannot be told', () => {
    const items = itemsOfAll(6, (sprint) => (sprint === 3 ? { untold: 1 } : plans(13)));
    expect(lastOf({ closed: 6, items })).toMatch(/^unknown: /);
  });

  test('when nothing was ever completed', () => {
    expect(lastOf({ closed: 6, items: itemsOfAll(6, () => ({ left: 10 })) })).toMatch(/^unknown: /);
  });

  test('when its plan has no estimates at all: that is not a plan of 0', () => {
    expect(lastOf(told({ unestimated: 10 }))).toMatch(/^unknown: /);
  });

  test('when it was planned after the start button', () => {
    expect(lastOf(told({ planned: 1, addedEarly: 9 }))).toMatch(/^unknown: /);
  });

  test('when it is of unlike length', () => {
    expect(lastOf({ ...told(plans(13)), ends: { 6: dayOf(6, 4) } })).toMatch(/^unknown: /);
  });
});

test.each([
  ['items, on a board that counts them', COUNTING_BOARD, 'Last sprint: 13 items planned, usually 10 done.'],
  [
    'hours, on a board that estimates time',
    { ...BOARD, estimation: { kind: 'field', fieldName: 'Time', unit: 'seconds' } } as const,
    'Last sprint: 0 hours planned, usually 0 done.',
  ],
])('amounts are told in %s', (_edge, board, says) => {
  expect(measuredOf(overCommitment, { ...told(plans(13)), board }).says).toContain(says);
});

test('the evidence is the sprint, at its start', () => {
  const [only] = measuredOf(overCommitment, told(plans(13))).evidence;
  expect(only).toMatchObject({ sprintId: 6, itemId: null, says: '39 points planned, usually 30 done' });
  expect(only?.at).toBeLessThan(endOf(6));
});
