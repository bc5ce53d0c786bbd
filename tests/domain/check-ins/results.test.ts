import fc from 'fast-check';
import { BEFORE_READING } from '../../../src/domain/check-ins/before-reading';
import { resultInWords } from '../../../src/domain/check-ins/result-in-words';
import { trendsOf } from '../../../src/domain/check-ins/trends';
import type { Counts } from '../../../src/domain/model/check-in';
import { lawRuns } from '../../support/law-seed';
import { closedRound, IDS } from './told-rounds';

const [first = '', second = ''] = IDS;

describe('a result in words', () => {
  test.each<[Counts, string]>([
    [[0, 0, 0, 7, 0], 'Everyone agreed: all 7 answers are 4.'],
    [[5, 0, 0, 0, 0], 'Everyone agreed: all 5 answers are 1.'],
    [[0, 0, 0, 3, 4], 'All 7 answers are 4 or 5.'],
    [[1, 1, 1, 3, 1], 'Of 7 answers 2 are 1 or 2, 1 is 3 and 4 are 4 or 5.'],
    [[0, 4, 0, 0, 1], 'Of 5 answers 4 are 1 or 2 and 1 is 4 or 5.'],
    [[0, 0, 5, 1, 0], 'Of 6 answers 5 are 3 and 1 is 4 or 5.'],
  ])('of %j is "%s"', (counts, expected) => {
    expect(resultInWords(counts)).toBe(expected);
  });

  test('says of no answers that nobody agreed on anything', () => {
    expect(resultInWords([0, 0, 0, 0, 0])).not.toMatch(/agreed/);
  });

  test('says that everyone agreed where all answers are equal, and nowhere else; it has no mean in it', () => {
    const count = fc.integer({ min: 0, max: 3 });
    const law = fc.property(fc.tuple(count, count, count, count, count), (counts) => {
      fc.pre(counts.some((one) => one > 0));
      const says = resultInWords(counts);
      expect(says.startsWith('Everyone agreed')).toBe(counts.filter((one) => one > 0).length === 1);
      expect(says).not.toMatch(/\d\.\d|%/);
    });
    fc.assert(law, lawRuns(300));
  });
});

describe('a trend', () => {
  const counters = (...counts: readonly Counts[]) =>
    Object.fromEntries(counts.map((one, place) => [IDS[place] ?? '', one]));
  const old = closedRound(
    { id: 'old', statements: [first, second] },
    counters([5, 0, 0, 0, 0], [0, 5, 0, 0, 0]),
  );
  const newer = {
    ...closedRound({ id: 'new', statements: [first] }, counters([0, 0, 0, 0, 6])),
    closedOn: '2026-11-23',
  };
  const few = closedRound({ id: 'few', statements: [first] });

  test('shows what closed rounds told of one statement, oldest first, beside what Jira shows of its breaker', () => {
    const [one, two, ...others] = trendsOf(BEFORE_READING, [newer, few, old]);
    const state = BEFORE_READING.find(({ id }) => id === first);
    expect(one).toMatchObject({
      ...{ breaker: first, state: state?.state, because: state?.because },
      rounds: [
        { closedOn: '2026-11-09', counts: [5, 0, 0, 0, 0] },
        { closedOn: '2026-11-23', counts: [0, 0, 0, 0, 6] },
      ],
    });
    expect(two?.rounds).toHaveLength(1);
    expect(others).toEqual([]);
  });

  test('is not there for a statement that only rounds with too few answers asked', () => {
    expect(trendsOf(BEFORE_READING, [few])).toEqual([]);
  });
});
