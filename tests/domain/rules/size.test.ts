import { sizeOf } from '../../../src/domain/rules/size';

test('items are counted and estimates summed', () => {
  expect(sizeOf([1, 2.5, 0])).toEqual({ items: 3, points: 3.5, notEstimated: 0 });
});

test('not estimated counts 0 and is counted apart', () => {
  expect(sizeOf([null, 3, null])).toEqual({ items: 3, points: 3, notEstimated: 2 });
});

test('one unknown estimate makes the sum unknown, not smaller', () => {
  expect(sizeOf([3, 'unknown'])).toEqual({ items: 2, points: 'unknown', notEstimated: 'unknown' });
});

test('no items: zero, which here is known', () => {
  expect(sizeOf([])).toEqual({ items: 0, points: 0, notEstimated: 0 });
});
