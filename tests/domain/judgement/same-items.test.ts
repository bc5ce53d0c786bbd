import { restOnSameItems } from '../../../src/domain/judgement/same-items';
import { about } from './told-closes';

test.each([
  ['half of the smaller one is not mostly', about(1, 'a', 'b'), about(1, 'b', 'c', 'd'), false],
  ['more than half of the smaller one is', about(1, 'a', 'b', 'c'), about(1, 'b', 'c', 'd', 'e'), true],
  ['the same item in another sprint is another fact', about(1, 'a', 'b'), about(2, 'a', 'b'), false],
  [
    'an item named twice counts once',
    [...about(1, 'a'), ...about(1, 'a'), ...about(1, 'b')],
    about(1, 'a', 'c'),
    false,
  ],
  ['findings about whole sprints share no items', [], about(1, 'a'), false],
])('%s', (_edge, first, second, same) => {
  expect(restOnSameItems(first, second)).toBe(same);
  expect(restOnSameItems(second, first)).toBe(same);
});

test('a finding about the sprint as a whole names no item', () => {
  const whole = about(1, 'a').map((one) => ({ ...one, itemId: null }));
  expect(restOnSameItems(whole, whole)).toBe(false);
});
