import fc from 'fast-check';
import { placesByLimits, secondPointOutside } from '../../../src/domain/measures/points-outside';

const CALM = [30, 31, 30, 31, 30, 31];
const values = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 16 });

describe('each sprint judged by the sprints before it', () => {
  test('the first six are unknown, the seventh is judged', () => {
    expect(placesByLimits([...CALM, 10])).toEqual([...Array<string>(6).fill('unknown'), 'below']);
  });

  test('its own value is not in its limits: a far point does not hide itself', () => {
    expect(placesByLimits([...CALM, 1000]).at(-1)).toBe('above');
  });

  test('a far point widens the limits of the sprints after it', () => {
    expect(placesByLimits([...CALM, 40]).at(-1)).toBe('above');
    expect(placesByLimits([...CALM, 1000, 40]).at(-1)).toBe('inside');
  });

  test('what comes later changes no earlier place', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 60 }), (earlier, later) => {
        expect(placesByLimits([...earlier, later]).slice(0, -1)).toEqual(placesByLimits(earlier));
      }),
    );
  });
});

describe('a second point outside among three sprints', () => {
  test('one outside is not a second', () => {
    expect(secondPointOutside([...CALM, 10, 30])).toEqual({ kind: 'measured', seen: false, outside: [6] });
  });

  test('two neighbours outside are', () => {
    expect(secondPointOutside([...CALM, 20, 90])).toEqual({ kind: 'measured', seen: true, outside: [6, 7] });
  });

  test('so are two with an ordinary sprint between, on whichever side', () => {
    expect(secondPointOutside([...CALM, 20, 30, 90])).toEqual({
      kind: 'measured',
      seen: true,
      outside: [6, 8],
    });
  });

  test('two with two ordinary sprints between are not: the first has left the three', () => {
    expect(secondPointOutside([...CALM, 20, 30, 31, 90])).toEqual({
      kind: 'measured',
      seen: false,
      outside: [9],
    });
  });

  test('with 7 sprints only one is judged: unknown; with 8 it is known', () => {
    expect(secondPointOutside([...CALM, 10])).toEqual({
      kind: 'unknown',
      because: 'This needs at least 8 sprints; so far there are 7.',
    });
    expect(secondPointOutside([...CALM, 30, 31])).toEqual({ kind: 'measured', seen: false, outside: [] });
  });

  test('a value that is no amount is a mistake, also where too few are there', () => {
    expect(() => secondPointOutside([-1])).toThrow(RangeError);
  });
});
