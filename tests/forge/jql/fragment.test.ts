import { fragmentOf } from '../../../src/forge/jql/fragment';

test('ids stand in the order of their numbers, each once, whatever order they were found in', () => {
  expect(fragmentOf('in', ['10010', '9', '10002', '9'])).toBe('issue in (9, 10002, 10010)');
  expect(fragmentOf('in', ['10002', '9', '10010'])).toBe('issue in (9, 10002, 10010)');
});

test('as many values as Jira takes are given, and one more is an error in words', () => {
  const ids = Array.from({ length: 1001 }, (_, position) => String(position + 1));
  expect(fragmentOf('not in', ids.slice(0, 1000))).toMatch(/^issue not in \(1, 2, .*, 1000\)$/);
  expect(() => fragmentOf('in', ids)).toThrow(
    'This search finds 1001 items, and Jira takes at most 1000 from a function.',
  );
});

test('nothing but whole numbers goes into a search', () => {
  expect(() => fragmentOf('in', ['1) OR project = SECRET OR issue in (2'])).toThrow('no whole number');
});
