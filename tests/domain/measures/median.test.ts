import fc from 'fast-check';
import { medianOf } from '../../../src/domain/measures/median';

describe('what is usual', () => {
  test('of an odd number of sprints it is the middle one', () => {
    expect(medianOf([90, 18, 31, 22, 30])).toEqual({ kind: 'measured', median: 30, of: 5 });
  });

  test('of an even number it is the mean of the two in the middle', () => {
    expect(medianOf([10, 40, 20, 30])).toEqual({ kind: 'measured', median: 25, of: 4 });
  });

  test('of one sprint it is that sprint, of none it is unknown', () => {
    expect(medianOf([12])).toMatchObject({ median: 12 });
    expect(medianOf([])).toEqual({ kind: 'unknown', because: 'There is no sprint to take a median of.' });
  });

  test('a sprint with nothing done counts as 0', () => {
    expect(medianOf([0, 0, 30])).toMatchObject({ median: 0 });
  });

  test('the order does not matter and is left as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1 }), (values) => {
        const given = [...values];
        expect(medianOf(values)).toEqual(medianOf(values.toSorted((one, other) => other - one)));
        expect(values).toEqual(given);
      }),
    );
  });
});
