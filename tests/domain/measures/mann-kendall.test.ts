import fc from 'fast-check';
import { mannKendall } from '../../../src/domain/measures/mann-kendall';
import type { Trend } from '../../../src/domain/measures/mann-kendall';

function measured(values: readonly number[]): Trend {
  const trend = mannKendall(values);
  if (trend.kind === 'unknown') throw new Error(trend.because);
  return trend;
}

/** How many orders of `count` different values have 0, 1, 2 … pairs the wrong way round. */
function ordersByInversions(count: number): number[] {
  let orders = [1];
  for (let size = 2; size <= count; size += 1) {
    const longer = Array<number>(orders.length + size - 1).fill(0);
    orders.forEach((number, inversions) => {
      for (let more = 0; more < size; more += 1)
        longer[inversions + more] = (longer[inversions + more] ?? 0) + number;
    });
    orders = longer;
  }
  return orders;
}

/** 1 to `count` with exactly so many pairs the wrong way round. */
function withInversions(count: number, inversions: number): number[] {
  let left = inversions;
  const order: number[] = [];
  for (let value = 1; value <= count; value += 1) {
    const back = Math.min(left, order.length);
    order.splice(order.length - back, 0, value);
    left -= back;
  }
  return order;
}

describe('a trend by Mann and Kendall', () => {
  test('EPA QA/G-9S, page 109: S = 22, Z = 1.685, with four and two ties: no trend', () => {
    const trend = measured([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15]);
    expect(trend).toMatchObject({ trend: 'none', balance: 22, of: 11 });
    expect(trend.chance).toBeCloseTo(0.092, 3);
  });

  test('Little, Holy Cross, by hand: S = 54, Z = 2.9058, with one tie: rising', () => {
    const trend = measured([12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11, 17.3, 15.9, 19, 18.3, 20.1, 21.7]);
    expect(trend).toMatchObject({ trend: 'rising', balance: 54, of: 14 });
    expect(trend.chance).toBeCloseTo(2 * 0.00183, 4);
  });

  test('9 sprints are too few, 10 are enough', () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({
      kind: 'unknown',
      because: 'This needs at least 10 sprints; so far there are 9.',
    });
    expect(measured([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).trend).toBe('rising');
  });

  test('equal sprints are no trend', () => {
    expect(measured(Array<number>(12).fill(4))).toEqual({
      kind: 'measured',
      trend: 'none',
      balance: 0,
      chance: 1,
      of: 12,
    });
  });

  test('with 10 sprints a balance of 23 is a trend and one of 21 is none, as in the exact tables', () => {
    expect(measured(withInversions(10, 11))).toMatchObject({ balance: 23, trend: 'rising' });
    expect(measured(withInversions(10, 12))).toMatchObject({ balance: 21, trend: 'none' });
  });

  test.each([10, 11, 12, 13, 14, 15, 16, 17, 18])(
    'with %i different values the approximation decides as the exact distribution does',
    (count) => {
      const orders = ordersByInversions(count);
      const all = orders.reduce((sum, number) => sum + number, 0);
      let soFar = 0;
      for (let inversions = 0; 4 * inversions < count * (count - 1); inversions += 1) {
        soFar += orders[inversions] ?? 0;
        const exact = (2 * soFar) / all < 0.05 ? 'rising' : 'none';
        expect(measured(withInversions(count, inversions)).trend).toBe(exact);
      }
    },
  );

  test('read backwards, rising is falling with the same chance', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 10, maxLength: 24 }), (values) => {
        const [forwards, backwards] = [measured(values), measured(values.toReversed())];
        const turned = { rising: 'falling', falling: 'rising', none: 'none' };
        expect(backwards.trend).toBe(turned[forwards.trend]);
        expect(backwards.chance).toBe(forwards.chance);
      }),
    );
  });

  test('only the order of the values counts, not how far apart they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 10, maxLength: 24 }), (values) => {
        expect(measured(values.map((value) => value ** 3 + 7))).toEqual(measured(values));
      }),
    );
  });
});
