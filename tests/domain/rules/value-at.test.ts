import { flipsInside, valueAt } from '../../../src/domain/rules/value-at';
import { moment, track } from './made-item';

const estimate = track<number | null>(3, [100, 5], [200, null], [300, 8]);

test.each([
  ['before the first change the first value', 99, 3],
  ['exactly at a change the value after it', 100, 5],
  ['between two changes the last one', 199, 5],
  ['not estimated is a value of its own', 200, null],
  ['after the last change its value', 9999, 8],
])('%s', (_, at, value) => {
  expect(valueAt(estimate, moment(at))).toBe(value);
});

test('the changes inside leave out one at exactly the start and keep one at exactly the end', () => {
  expect(flipsInside(estimate, moment(100), moment(300))).toEqual([
    { at: 200, from: 5, to: null },
    { at: 300, from: null, to: 8 },
  ]);
});

test('without a change there is none inside', () => {
  expect(flipsInside(track(1), moment(0), moment(10))).toEqual([]);
});
