import { byItemId, compareIds } from '../../../src/domain/rules/item-order';

test('ids that are numbers stand as numbers', () => {
  expect([{ id: '10' }, { id: '9' }, { id: '100' }].sort(byItemId).map(({ id }) => id)).toEqual([
    '9',
    '10',
    '100',
  ]);
});

test('ids that are no numbers stand as texts', () => {
  expect(['b', 'a', 'a'].sort(compareIds)).toEqual(['a', 'a', 'b']);
});

test.each([
  ['9', '10', -1],
  ['10', '9', 1],
  ['7', '7', 0],
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['10', 'a', -1],
  ['a', '10', 1],
  ['07', '7', -1],
  ['7', '07', 1],
])('%s beside %s, in either order of asking: %d', (first, second, expected) => {
  expect(Math.sign(compareIds(first, second))).toBe(expected);
});
