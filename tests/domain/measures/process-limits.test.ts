import fc from 'fast-check';
import { placeWithin, processLimits } from '../../../src/domain/measures/process-limits';
import type { ProcessLimits } from '../../../src/domain/measures/process-limits';

function measured(before: readonly number[]): ProcessLimits {
  const limits = processLimits(before);
  if (limits.kind === 'unknown') throw new Error(limits.because);
  return limits;
}

const past = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 24 });

describe('the limits that the sprints before set', () => {
  test('20, 30, 20, 30, 20, 30: mean 25, moving range 10, upper limit 25 + 2.66 × 10', () => {
    expect(measured([20, 30, 20, 30, 20, 30])).toEqual({
      kind: 'measured',
      mean: 25,
      lower: 0,
      upper: 51.6,
      of: 6,
    });
  });

  test('the lower limit of a calm team is above 0', () => {
    expect(measured([30, 31, 30, 31, 30, 31]).lower).toBeCloseTo(30.5 - 2.66, 12);
  });

  test('5 sprints before are too few, 6 are enough', () => {
    expect(processLimits([1, 2, 3, 4, 5])).toEqual({
      kind: 'unknown',
      because: 'This needs at least 6 sprints; so far there are 5.',
    });
    expect(processLimits([1, 2, 3, 4, 5, 6]).kind).toBe('measured');
  });

  test('the reason counts right with one sprint and with none', () => {
    expect(processLimits([7])).toMatchObject({
      because: 'This needs at least 6 sprints; so far there is 1.',
    });
    expect(processLimits([])).toMatchObject({
      because: 'This needs at least 6 sprints; so far there are none.',
    });
  });

  test.each([-1, Number.NaN, Infinity])('%f is no amount: a mistake of the caller', (mistaken) => {
    expect(() => processLimits([1, 2, 3, 4, 5, mistaken])).toThrow(RangeError);
  });

  test('they grow in step with the values', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 50 }), (before, times) => {
        const [once, scaled] = [measured(before), measured(before.map((value) => value * times))];
        expect(scaled.mean).toBeCloseTo(once.mean * times, 8);
        expect(scaled.upper).toBeCloseTo(once.upper * times, 8);
        expect(scaled.lower).toBeCloseTo(once.lower * times, 8);
      }),
    );
  });

  test('they move with the values, the lower one from where it leaves 0', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 0, max: 50 }), (before, more) => {
        const [once, moved] = [measured(before), measured(before.map((value) => value + more))];
        expect(moved.mean).toBeCloseTo(once.mean + more, 8);
        expect(moved.upper).toBeCloseTo(once.upper + more, 8);
        expect(moved.lower).toBeCloseTo(Math.max(0, 2 * moved.mean - moved.upper), 8);
      }),
    );
  });

  test('read backwards the sprints set the same limits', () => {
    fc.assert(
      fc.property(past, (before) => {
        const [forwards, backwards] = [measured(before), measured(before.toReversed())];
        expect(backwards.upper).toBeCloseTo(forwards.upper, 10);
        expect(backwards.mean).toBeCloseTo(forwards.mean, 10);
      }),
    );
  });
});

describe('the place of a sprint within limits', () => {
  const limits = measured([30, 31, 30, 31, 30, 31]);

  test('on a limit is inside', () => {
    expect(placeWithin(limits, limits.upper)).toBe('inside');
    expect(placeWithin(limits, limits.lower)).toBe('inside');
  });

  test('beyond a limit is outside', () => {
    expect(placeWithin(limits, limits.upper + 0.01)).toBe('above');
    expect(placeWithin(limits, limits.lower - 0.01)).toBe('below');
  });

  test('nothing done is inside when the lower limit is 0', () => {
    expect(placeWithin(measured([20, 30, 20, 30, 20, 30]), 0)).toBe('inside');
  });

  test('after equal sprints the same value is inside, whatever the computer rounds, and any other is outside', () => {
    const equal = measured([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(placeWithin(equal, 0.1)).toBe('inside');
    expect(placeWithin(equal, 0.1000001)).toBe('above');
    expect(placeWithin(measured([0, 0, 0, 0, 0, 0]), 1)).toBe('above');
    expect(placeWithin(measured([0, 0, 0, 0, 0, 0]), 0)).toBe('inside');
  });
});
