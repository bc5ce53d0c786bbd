import fc from 'fast-check';
import { promiseRange } from '../../../src/domain/measures/promise-range';
import type { PromiseRange } from '../../../src/domain/measures/promise-range';

function measured(values: readonly number[]): PromiseRange {
  const range = promiseRange(values);
  if (range.kind === 'unknown') throw new Error(range.because);
  return range;
}

const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 20 });

describe('the range that can be promised', () => {
  test('18, 35, 22, 31, 15, 27, 24 and 38 points: the next sprint between 15 and 41', () => {
    const range = measured([18, 35, 22, 31, 15, 27, 24, 38]);
    expect([Math.floor(range.lower), Math.ceil(range.upper)]).toEqual([15, 41]);
    expect(range).toMatchObject({ casesInTen: 8, of: 8 });
  });

  test('half at e³ and half at e⁴: e to the 3.5 ± 1.41492 · √(2 ÷ 7) · √(9 ÷ 8)', () => {
    const reach = 1.41492392765 * Math.sqrt(2 / 7) * Math.sqrt(9 / 8);
    const range = measured([3, 3, 3, 3, 4, 4, 4, 4].map(Math.exp));
    expect(Math.log(range.lower)).toBeCloseTo(3.5 - reach, 9);
    expect(Math.log(range.upper)).toBeCloseTo(3.5 + reach, 9);
  });

  test('7 sprints are too few', () => {
    expect(promiseRange([1, 2, 3, 4, 5, 6, 7])).toMatchObject({
      because: 'This needs at least 8 sprints; so far there are 7.',
    });
  });

  test('a sprint with nothing done makes it unknown', () => {
    expect(promiseRange([1, 2, 3, 4, 5, 6, 7, 8, 0]).kind).toBe('unknown');
  });

  test('equal sprints promise themselves', () => {
    const range = measured(Array<number>(8).fill(32));
    expect(range.lower).toBeCloseTo(32, 10);
    expect(range.upper).toBeCloseTo(32, 10);
  });

  test('in another unit it is the same range in that unit', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const inSeconds = measured(values.map((value) => value * 3600));
        expect(inSeconds.upper / 3600 / measured(values).upper).toBeCloseTo(1, 9);
      }),
    );
  });

  test('the order of the sprints does not matter', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(measured(values.toReversed()).lower / measured(values).lower).toBeCloseTo(1, 9);
      }),
    );
  });
});
