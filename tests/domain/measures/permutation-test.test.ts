import fc from 'fast-check';
import { type Permutation, permutationTest } from '../../../src/domain/measures/permutation-test';
import { seededRandom } from '../../../src/domain/measures/random-source';
import { lawRuns } from '../../support/law-seed';

function measured(earlier: readonly number[], later: readonly number[]): Permutation {
  const test = permutationTest(earlier, later);
  if (test.kind === 'unknown') throw new Error(test.because);
  return test;
}

const some = (maxLength: number) => fc.array(fc.nat(12), { minLength: 1, maxLength });

/** Every way to say of so many values which are the later ones, by bits: another road than the product takes. */
function choices(count: number, later: number): number[][] {
  const all = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_value, place) => place).filter((place) => (bits >> place) % 2 === 1),
  );
  return all.filter((chosen) => chosen.length === later);
}

describe('an exact permutation test', () => {
  test('five sprints before and three since, by hand: the lowest three of eight in 1 of 56 ways', () => {
    expect(measured([4, 3, 5, 2, 3], [0, 1, 0])).toEqual({
      kind: 'measured',
      lower: 1 / 56,
      higher: 1,
      least: 1 / 56,
      ways: 56,
    });
  });

  test('of three before and three since only the most extreme of 20 ways reaches one in twenty', () => {
    expect(measured([3, 4, 5], [0, 1, 2]).lower).toBe(1 / 20);
    expect(measured([2, 4, 5], [0, 1, 3]).lower).toBe(2 / 20);
  });

  test('one sprint since can never reach one in twenty after five', () => {
    expect(measured([9, 9, 9, 9, 9], [0]).least).toBe(1 / 6);
  });

  test('equal values throughout say nothing: chance gives that every time', () => {
    expect(measured([2, 2, 2], [2, 2])).toMatchObject({ lower: 1, higher: 1 });
  });

  test('parts of a number add up the same in whatever order', () => {
    expect(measured([0.1, 0.2, 0.3], [0.3, 0.2, 0.1])).toMatchObject({ lower: 0.7, higher: 0.7 });
    const [one, two, three] = [10_000_000.1, 20_000_000.2, 30_000_000.3];
    expect(measured([one, two, three], [three, two, one])).toMatchObject({ lower: 0.7, higher: 0.7 });
  });

  test('what is no amount is a mistake of the caller, before and since', () => {
    expect(() => permutationTest([-1, 2], [3])).toThrow(RangeError);
    expect(() => permutationTest([2], [Number.NaN])).toThrow(RangeError);
  });

  test('without a sprint before, or without one since, it is unknown', () => {
    expect(permutationTest([], [1]).kind).toBe('unknown');
    expect(permutationTest([1], []).kind).toBe('unknown');
  });

  test('counts as looking at every choice does', () => {
    fc.assert(
      fc.property(some(5), some(5), (earlier, later) => {
        const values = [...earlier, ...later];
        const total = (places: readonly number[]) =>
          places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
        const seen = total(later.map((_, place) => earlier.length + place));
        const all = choices(values.length, later.length).map(total);
        const share = (holds: (one: number) => boolean) => all.filter(holds).length / all.length;
        expect(measured(earlier, later)).toMatchObject({
          lower: share((one) => one <= seen),
          higher: share((one) => one >= seen),
        });
      }),
      lawRuns(100),
    );
  });

  test('exchanging the groups exchanges lower and higher', () => {
    fc.assert(
      fc.property(some(5), some(6), (earlier, later) => {
        const [there, back] = [measured(earlier, later), measured(later, earlier)];
        expect([back.lower, back.higher, back.ways]).toEqual([there.higher, there.lower, there.ways]);
      }),
      lawRuns(200),
    );
  });

  test('the order within a group and the same amount more everywhere change nothing', () => {
    fc.assert(
      fc.property(some(5), some(6), fc.nat(50), (earlier, later, more) => {
        const moved = (values: readonly number[]) => values.map((value) => value + more).toReversed();
        expect(measured(moved(earlier), moved(later))).toEqual(measured(earlier, later));
      }),
      lawRuns(200),
    );
  });

  test('is never below the least that so many sprints can give, and lower and higher leave nothing out', () => {
    fc.assert(
      fc.property(some(5), some(6), (earlier, later) => {
        const { lower, higher, least } = measured(earlier, later);
        expect(Math.min(lower, higher)).toBeGreaterThanOrEqual(least);
        expect(lower + higher).toBeGreaterThanOrEqual(1);
      }),
      lawRuns(200),
    );
  });

  test.each([
    [5, 2],
    [5, 3],
    [5, 6],
    [4, 4],
  ])(
    'of 4,000 teams with %i sprints before and %i since where nothing changed, at most 1 in 20 is told fewer',
    (before, since) => {
      const random = seededRandom(7);
      let position = 0;
      const drawn = (count: number) =>
        Array.from({ length: count }, () => Math.floor(random(position++) * 9));
      const told = Array.from({ length: 4_000 }, () => measured(drawn(before), drawn(since)));
      expect(told.filter(({ lower }) => lower <= 1 / 20).length / told.length).toBeLessThanOrEqual(0.055);
      expect(told.filter(({ higher }) => higher <= 1 / 20).length / told.length).toBeLessThanOrEqual(0.055);
    },
  );
});
