import fc from 'fast-check';
import { chiSquaredCumulative, chiSquaredQuantile } from '../../../src/domain/measures/chi-squared';

// The tables' values to five decimals (NIST/SEMATECH e-Handbook 1.3.6.7.4 has the first three of them), further
// digits from mpmath 1.3 at 40 digits.
const TABLE: readonly (readonly [share: number, degrees: number, value: number])[] = [
  [0.9, 1, 2.7055434541],
  [0.95, 1, 3.84145882069],
  [0.025, 1, 0.000982069117175],
  [0.025, 7, 1.68986918068],
  [0.05, 7, 2.1673499093],
  [0.95, 7, 14.0671404493],
  [0.975, 7, 16.0127642746],
  [0.025, 8, 2.17973074725],
  [0.975, 8, 17.5345461395],
  [0.025, 9, 2.70038949998],
  [0.975, 9, 19.0227677986],
  [0.025, 11, 3.81574825224],
  [0.975, 11, 21.920049261],
  [0.005, 14, 4.0746749574],
  [0.995, 14, 31.3193496226],
  [0.025, 23, 11.6885519225],
  [0.975, 23, 38.0756272504],
  [0.025, 60, 40.4817480428],
  [0.975, 60, 83.2976748772],
  [0.025, 100, 74.2219274749],
  [0.975, 100, 129.561197186],
];

describe('the χ² value below which a share lies', () => {
  test.each(TABLE)('share %f with %i degrees of freedom is the %f of the tables', (share, degrees, value) => {
    expect(Math.abs(chiSquaredQuantile(share, degrees) - value)).toBeLessThan(1e-9 * Math.max(1, value));
  });

  test('with 2 degrees of freedom it is −2·ln(1 − share), exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (share) => {
        const exact = -2 * Math.log1p(-share);
        expect(Math.abs(chiSquaredQuantile(share, 2) / exact - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test.each([1e-12, 1 - 1e-10])('also at the far end, for the share %d', (share) => {
    expect(Math.abs(chiSquaredQuantile(share, 2) / (-2 * Math.log1p(-share)) - 1)).toBeLessThan(1e-6);
  });

  test('where all but one in a thousand million to one in ten thousand million lies below', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-10, max: 1e-9, noNaN: true }), (above) => {
        const share = 1 - above;
        expect(Math.abs(chiSquaredQuantile(share, 2) / (-2 * Math.log1p(-share)) - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test.each([150, 200, 1000])('also far below the middle of %i degrees of freedom', (degrees) => {
    const value = chiSquaredQuantile(1e-20, degrees);
    expect(chiSquaredCumulative(value, degrees) * 1e20).toBeCloseTo(1, 6);
  });

  test('it turns the share at or below a value round', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (share, degrees) => {
          expect(chiSquaredCumulative(chiSquaredQuantile(share, degrees), degrees)).toBeCloseTo(share, 11);
        },
      ),
    );
  });

  test.each([0, 1, -0.1, Number.NaN])('there is none for the share %f', (share) => {
    expect(() => chiSquaredQuantile(share, 7)).toThrow(RangeError);
  });

  test('there is none without a degree of freedom', () => {
    expect(() => chiSquaredQuantile(0.5, 0)).toThrow(RangeError);
  });
});

describe('the share of χ² at or below a value', () => {
  test.each([1, 2, 7])('nothing lies at or below 0 with %i degrees of freedom', (degrees) => {
    expect(chiSquaredCumulative(0, degrees)).toBe(0);
    expect(chiSquaredCumulative(-1, degrees)).toBe(0);
  });

  test('with a thousand degrees of freedom half of it lies below 999.33', () => {
    const half = chiSquaredQuantile(0.5, 1000);
    expect(half).toBeCloseTo(999.333, 3);
    expect(chiSquaredCumulative(half, 1000)).toBeCloseTo(0.5, 11);
  });

  test('everything lies below what is far out, however far', () => {
    expect(chiSquaredCumulative(500, 7)).toBe(1);
    expect(chiSquaredCumulative(1e6, 7)).toBe(1);
  });

  test('with 2 degrees of freedom it is 1 − e^(−value ÷ 2)', () => {
    expect(chiSquaredCumulative(3, 2)).toBeCloseTo(1 - Math.exp(-1.5), 14);
  });
});
