import { instant } from '../../../src/domain/model/instant';

test.each([0, -86_400_000, 1_772_442_000_000])('%d milliseconds are an instant', (milliseconds) => {
  expect(instant(milliseconds)).toBe(milliseconds);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Date.parse('yesterday')])('%d is no instant', (odd) => {
  expect(() => instant(odd)).toThrow(RangeError);
});
