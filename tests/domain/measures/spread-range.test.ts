import fc from 'fast-check';
import { chiSquaredCumulative, chiSquaredQuantile } from '../../../src/domain/measures/chi-squared';
import { spreadRange } from '../../../src/domain/measures/spread-range';
import type { SpreadRange } from '../../../src/domain/measures/spread-range';

function measured(values: readonly number[], level = 0.95): SpreadRange {
  const range = spreadRange(values, level);
  if (range.kind === 'unknown') throw new Error(range.because);
  return range;
}

/** Four at e^−x and four at e^x: the standard deviation of their logarithms is x·√(8 ÷ 7). */
const EIGHT = [1, 1, 1, 1, -1, -1, -1, -1].map((sign) => 30 * Math.exp(0.5 * sign * Math.sqrt(7 / 8)));
const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 20 });

describe('the range of the spread', () => {
  test('8 sprints with s = 0.50 at 95 %: s·√(7 ÷ 16.0128) = 0.3306 to s·√(7 ÷ 1.68987) = 1.0176', () => {
    const range = measured(EIGHT);
    expect(range.deviation).toBeCloseTo(0.5, 12);
    expect(range.lower).toBeCloseTo(0.5 * Math.sqrt(7 / 16.0127642746), 9);
    expect(range.upper).toBeCloseTo(0.5 * Math.sqrt(7 / 1.68986918068), 9);
    expect(range.of).toBe(8);
  });

  test('at 90 % each limit alone is a 95 % limit: χ² points 14.0671 and 2.16735', () => {
    const range = measured(EIGHT, 0.9);
    expect(range.lower).toBeCloseTo(0.5 * Math.sqrt(7 / 14.0671404493), 9);
    expect(range.upper).toBeCloseTo(0.5 * Math.sqrt(7 / 2.1673499093), 9);
  });

  test('a team of CV 60 % is over 0.30 in 69.8 % of cases at 95 % and in 76.6 % at 90 %, by theory', () => {
    const variance = Math.log(1 + 0.6 ** 2);
    const seen = (level: number) =>
      1 - chiSquaredCumulative((0.3 ** 2 * chiSquaredQuantile((1 + level) / 2, 7)) / variance, 7);
    expect(seen(0.95)).toBeCloseTo(0.6981, 4);
    expect(seen(0.9)).toBeCloseTo(0.7662, 4);
  });

  test('7 sprints are too few', () => {
    expect(spreadRange([1, 2, 3, 4, 5, 6, 7], 0.9)).toEqual({
      kind: 'unknown',
      because: 'This needs at least 8 sprints; so far there are 7.',
    });
  });

  test('a sprint with nothing done makes it unknown', () => {
    expect(spreadRange([1, 2, 3, 4, 5, 6, 7, 0], 0.9)).toEqual({
      kind: 'unknown',
      because: 'In one sprint nothing was completed; a range cannot be drawn from that.',
    });
  });

  test('equal sprints have no spread', () => {
    expect(measured(Array<number>(8).fill(32))).toEqual({
      kind: 'measured',
      deviation: 0,
      lower: 0,
      upper: 0,
      of: 8,
    });
  });

  test('the unit does not matter: it is the same in points and in seconds', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(measured(values.map((value) => value * 3600)).upper).toBeCloseTo(measured(values).upper, 9);
      }),
    );
  });

  test('the order of the sprints does not matter', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(measured(values.toReversed()).lower).toBeCloseTo(measured(values).lower, 9);
      }),
    );
  });

  test('it holds the spread that was seen', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { lower, deviation, upper } = measured(values);
        expect(lower).toBeLessThanOrEqual(deviation);
        expect(upper).toBeGreaterThanOrEqual(deviation);
      }),
    );
  });
});
