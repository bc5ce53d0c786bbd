import fc from 'fast-check';
import { withRoundClosed } from '../../../src/domain/check-ins/close-round';
import { answersIn, countAnswers } from '../../../src/domain/check-ins/counted-answers';
import { withRoundOpened } from '../../../src/domain/check-ins/open-round';
import { isOverdue } from '../../../src/domain/check-ins/overdue';
import type { Counters, Rounds } from '../../../src/domain/model/check-in';
import { instant } from '../../../src/domain/model/instant';
import { isKnownFailure } from '../../../src/domain/model/known-failure';
import { lawRuns } from '../../support/law-seed';
import { closedRound, IDS, round, SOME } from './told-rounds';

const NONE: Rounds = { open: null, closed: [] };
const [first = '', second = '', third = ''] = SOME;

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (isKnownFailure(thrown)) return thrown.failure.code;
    throw thrown;
  }
  return 'done';
}

function each(...answers: readonly number[]) {
  return SOME.map((breaker, place) => ({ breaker, answer: answers[place] ?? 3 }));
}

function answeredBy(people: number): Counters | null {
  const one = (counters: Counters | null): Counters => countAnswers(counters, round(), each(4, 4, 2));
  return Array.from({ length: people }).reduce<Counters | null>(one, null);
}

describe('a round opens', () => {
  test('while no other one is open', () => {
    expect(withRoundOpened(NONE, round())).toEqual({ open: round(), closed: [] });
    const open = { ...NONE, open: round() };
    expect(codeOf(() => withRoundOpened(open, round({ id: 'two' })))).toBe('not-now');
  });

  test.each([
    ['one statement', IDS.slice(0, 1), 'done'],
    ['five statements', IDS.slice(0, 5), 'done'],
    ['no statement', [], 'question-unreadable'],
    ['six statements', IDS.slice(0, 6), 'question-unreadable'],
    ['a statement twice', [first, second, first], 'question-unreadable'],
    ['a statement that nobody knows', [first, 'anything'], 'question-unreadable'],
  ])('with %s: %#', (_edge, statements, expected) => {
    expect(codeOf(() => withRoundOpened(NONE, round({ statements })))).toBe(expected);
  });
});

describe('answers', () => {
  test('are counted, one for each statement, in the order of the round', () => {
    const counted = countAnswers(null, round(), each(1, 5, 3).toReversed());
    expect(counted).toEqual({
      [first]: [1, 0, 0, 0, 0],
      [second]: [0, 0, 0, 0, 1],
      [third]: [0, 0, 1, 0, 0],
    });
    expect(Object.keys(counted)).toEqual(SOME);
  });

  test.each([
    ['0', each(0)],
    ['6', each(6)],
    ['1.5', each(1.5)],
    ['no number', each(NaN)],
    ['a statement skipped', each().slice(1)],
    ['a statement of another round', [...each().slice(1), { breaker: IDS[9] ?? '', answer: 3 }]],
    ['a statement twice and another one skipped', [...each().slice(1), { breaker: second, answer: 3 }]],
    ['one statement more', [...each(), { breaker: IDS[9] ?? '', answer: 3 }]],
    ['a statement answered twice', [...each(), { breaker: first, answer: 3 }]],
    ['none', []],
  ])('that do not fit are refused with words: %s', (_edge, given) => {
    expect(codeOf(() => countAnswers(null, round(), given))).toBe('question-unreadable');
  });

  test('of whoever answers are all there: the counts of every statement sum to the number of answers', () => {
    const answer = fc.tuple(...SOME.map(() => fc.integer({ min: 1, max: 5 })));
    const law = fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (people) => {
      const counters = people.reduce<Counters | null>(
        (before, answers) => countAnswers(before, round(), each(...answers)),
        null,
      );
      for (const [place, statement] of SOME.entries()) {
        const counts = counters?.[statement] ?? [0, 0, 0, 0, 0];
        expect(answersIn(counts)).toBe(people.length);
        expect(counts).toEqual(
          [1, 2, 3, 4, 5].map((value) => people.filter((answers) => answers[place] === value).length),
        );
      }
    });
    fc.assert(law, lawRuns(200));
  });
});

describe('a round closes', () => {
  const open: Rounds = { open: round(), closed: [] };

  test.each([0, 1, 4])('with %i answers: nothing of them is kept', (people) => {
    const { closed } = withRoundClosed(open, 'one', answeredBy(people), '2026-11-09');
    expect(closed).toEqual([closedRound()]);
  });

  test.each([5, 6, 30])('with %i answers: its counters are kept', (people) => {
    const counters = answeredBy(people);
    const { open: left, closed } = withRoundClosed(open, 'one', counters, '2026-11-09');
    expect(left).toBeNull();
    expect(closed).toEqual([closedRound({}, counters)]);
  });

  test('with one statement that fewer than five answered: nothing of any is kept', () => {
    const counters = { ...answeredBy(5), [second]: [0, 0, 0, 4, 0] } as const;
    expect(withRoundClosed(open, 'one', counters, '2026-11-09').closed).toEqual([closedRound()]);
  });

  test('once: after that nothing changes it', () => {
    const after = withRoundClosed(open, 'one', answeredBy(5), '2026-11-09');
    expect(withRoundClosed(after, 'one', answeredBy(9), '2026-11-10')).toBe(after);
  });

  test('and another round stays open', () => {
    expect(withRoundClosed(open, 'other', null, '2026-11-09')).toBe(open);
  });

  test('and of thirteen the oldest goes', () => {
    const closed = Array.from({ length: 12 }, (_, place) => closedRound({ id: `${place}` }));
    const after = withRoundClosed({ open: round({ id: 'new' }), closed }, 'new', null, '2026-11-09');
    expect(after.closed).toHaveLength(12);
    expect(after.closed.map(({ id }) => id)).toEqual(['new', ...closed.slice(0, 11).map(({ id }) => id)]);
  });
});

describe('a round that nobody closes', () => {
  test.each([
    ['2026-11-16T23:59:59Z', 'UTC', false],
    ['2026-11-17T00:00:00Z', 'UTC', true],
    ['2026-11-16T23:59:59Z', 'Europe/Berlin', true],
  ])('opened on the second, at %s in %s is overdue: %s', (now, zone, expected) => {
    expect(isOverdue(round(), instant(Date.parse(now)), zone)).toBe(expected);
  });
});
