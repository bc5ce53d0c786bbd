import { instant } from '../../../src/domain/model/instant';
import { changeId } from '../../../src/domain/rules/change-id';

const at = instant(1_767_600_000_123);

test('a change is named by its item, its kind and its instant', () => {
  expect(changeId({ itemId: '10012', kind: 'entered', at })).toBe('10012.entered.1767600000123');
});

test.each([
  ['another item', { itemId: '1001', kind: 'entered', at }],
  ['another kind', { itemId: '10012', kind: 'left', at }],
  ['a millisecond later', { itemId: '10012', kind: 'entered', at: instant(at + 1) }],
] as const)('%s has another name', (_edge, other) => {
  expect(changeId(other)).not.toBe(changeId({ itemId: '10012', kind: 'entered', at }));
});
