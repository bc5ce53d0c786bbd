import fc from 'fast-check';
import { proportionRange } from '../../../src/domain/measures/proportion-range';
import type { Part, ProportionRange } from '../../../src/domain/measures/proportion-range';

function measured(parts: readonly Part[], level?: number): ProportionRange {
  const range = proportionRange(parts, level);
  if (range.kind === 'unknown') throw new Error(range.because);
  return range;
}

const part = fc.tuple(fc.nat(30), fc.nat(30)).map(([count, more]): Part => ({ count, of: count + more }));
const someParts = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .filter((parts) => parts.some(({ of }) => of > 0));

describe('a pooled share with its Wilson range', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3; 95 %.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Newcombe's %i of %i at 95 %% lies between %f and %f", (count, of, lower, upper) => {
    const range = measured([{ count, of }], 0.95);
    expect(range.lower).toBeCloseTo(lower, 4);
    expect(range.upper).toBeCloseTo(upper, 4);
  });

  test('10 of 50 lie between 12 % and 31 % at 90 %, which is the level when none is given', () => {
    const range = measured([{ count: 10, of: 50 }]);
    expect(range).toEqual(measured([{ count: 10, of: 50 }], 0.9));
    expect(range.share).toBe(0.2);
    expect([range.lower.toFixed(2), range.upper.toFixed(2)]).toEqual(['0.12', '0.31']);
  });

  test('sprints are pooled: 2 of 10 and 8 of 40 are 10 of 50', () => {
    const parts = [
      { count: 2, of: 10 },
      { count: 8, of: 40 },
    ];
    expect(measured(parts)).toEqual(measured([{ count: 10, of: 50 }]));
  });

  test('none has the lower limit 0 and all the upper limit 1, exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (of, level) => {
          expect(measured([{ count: 0, of }], level).lower).toBe(0);
          expect(measured([{ count: of, of }], level).upper).toBe(1);
        },
      ),
    );
  });

  test('a sprint without items weighs nothing', () => {
    const parts = [
      { count: 3, of: 10 },
      { count: 0, of: 0 },
    ];
    expect(measured(parts)).toEqual(measured([{ count: 3, of: 10 }]));
  });

  test('0 of 0 is unknown, and so is no sprint at all', () => {
    expect(proportionRange([{ count: 0, of: 0 }]).kind).toBe('unknown');
    expect(proportionRange([])).toEqual({
      kind: 'unknown',
      because: 'There was no item to count, so there is no share.',
    });
  });

  test.each([
    { count: 3, of: 2 },
    { count: -1, of: 2 },
    { count: Number.NaN, of: 2 },
    { count: 1, of: Infinity },
  ])('$count of $of is a mistake of the caller', (mistaken) => {
    expect(() => proportionRange([mistaken])).toThrow(RangeError);
  });

  test('the range lies inside 0 to 1 and holds the share', () => {
    fc.assert(
      fc.property(someParts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (parts, level) => {
        const { lower, share, upper } = measured(parts, level);
        const ordered = [0, lower, share, upper, 1];
        expect(ordered).toEqual(ordered.toSorted((one, other) => one - other));
      }),
    );
  });

  test('the order of the sprints does not matter', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        expect(measured(parts.toReversed())).toEqual(measured(parts));
      }),
    );
  });

  test('the done and the not done mirror each other', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const rest = measured(parts.map(({ count, of }) => ({ count: of - count, of })));
        expect(rest.lower).toBeCloseTo(1 - measured(parts).upper, 12);
      }),
    );
  });

  test('a higher level gives a wider range', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const width = (level: number) => measured(parts, level).upper - measured(parts, level).lower;
        expect(width(0.95)).toBeGreaterThan(width(0.9));
      }),
    );
  });
});
