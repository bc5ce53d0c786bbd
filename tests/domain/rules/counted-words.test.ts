import { itemsInWords } from '../../../src/domain/rules/counted-words';

test('one item, and several items, and none', () => {
  expect([itemsInWords(1), itemsInWords(3), itemsInWords(0)]).toEqual(['1 item', '3 items', '0 items']);
});
