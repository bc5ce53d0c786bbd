import { estimateAt } from '../../../src/domain/rules/estimate-at';
import { item, moment, track } from './made-item';

test('not created yet is not estimated', () => {
  expect(
    estimateAt(item({ createdAt: moment(10), estimate: track<number | null>(5) }), moment(9)),
  ).toBeNull();
});

test('a value set at creation counts from the creation instant', () => {
  expect(estimateAt(item({ createdAt: moment(10), estimate: track<number | null>(5) }), moment(10))).toBe(5);
});

test('0 is an estimate', () => {
  expect(estimateAt(item({ estimate: track<number | null>(null, [5, 0]) }), moment(5))).toBe(0);
});

test('unknown when the history cannot tell, also when today has a value', () => {
  const untold = item({ estimate: { kind: 'unknown', today: 5, because: 'history-cut' } });
  expect(estimateAt(untold, moment(10))).toBe('unknown');
});
