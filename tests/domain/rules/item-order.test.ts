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
