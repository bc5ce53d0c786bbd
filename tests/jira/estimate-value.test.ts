import { estimateFrom } from '../../src/jira/estimate-value';

test.each([
  ['"3"', '3', 3],
  ['"3.0"', '3.0', 3],
  ['3', 3, 3],
  ['half a point', '0.5', 0.5],
  ['zero is an estimate', '0', 0],
  ['a negative text as on a real site', '-1', -1],
  ['a large number as Jira writes it', '1.0E7', 10_000_000],
  ['null is not estimated', null, null],
  ['empty is not estimated', '', null],
  ['missing is not estimated', undefined, null],
  ['a decimal comma is no number', '3,5', undefined],
  ['words are no number', 'five', undefined],
  ['hexadecimal is no number', '0x10', undefined],
  ['a size is no number', { value: 'XL' }, undefined],
  ['endless is no number', Infinity, undefined],
])('%s', (_, written, read) => {
  expect(estimateFrom(written)).toBe(read);
});
