import { studentTLimit, studentTWithin } from '../../../src/domain/measures/student-t';

// Abramowitz and Stegun, table 26.10, to three decimals; further digits from scipy 1.17.
const TABLE: readonly (readonly [within: number, degrees: number, value: number])[] = [
  [0.8, 1, 3.07768353718],
  [0.95, 1, 12.7062047362],
  [0.8, 2, 1.88561808316],
  [0.95, 3, 3.18244630528],
  [0.8, 7, 1.41492392765],
  [0.9, 7, 1.89457860509],
  [0.95, 7, 2.36462425159],
  [0.8, 8, 1.39681530974],
  [0.8, 11, 1.36343031802],
  [0.95, 30, 2.0422724563],
  [0.95, 60, 2.00029782201],
];

describe("the limits of Student's t", () => {
  test.each(TABLE)(
    '%f lies within with %i degrees of freedom: the %f of the tables',
    (within, degrees, value) => {
      expect(Math.abs(studentTLimit(within, degrees) - value)).toBeLessThan(1e-9 * value);
      expect(studentTWithin(value, degrees)).toBeCloseTo(within, 9);
    },
  );

  test('with 1 degree of freedom half lies within −1 and 1', () => {
    expect(studentTWithin(1, 1)).toBeCloseTo(0.5, 14);
  });
});
