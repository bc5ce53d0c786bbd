import type { Fate, LedgerItem, ScopeItem } from '../../../src/domain/model/ledger';
import { fateTotal, fateTotals, originTotals, removedTotal } from '../../../src/domain/rules/totals';
import { UNKNOWN_SIZE } from '../../../src/domain/rules/size';
import { moment } from './made-item';

const base: ScopeItem = {
  id: '1',
  key: 'SHOP-1',
  origin: 'committed',
  estimateAtStart: 3,
  estimateAtEnd: 5,
  enteredAt: null,
  leftAt: null,
  unmappedAtStart: false,
};
const fated = (fate: Fate, estimateAtEnd: LedgerItem['estimateAtEnd'] = 5): LedgerItem<Fate> => ({
  ...base,
  fate,
  estimateAtEnd,
});

test('the commitment is summed with the estimates at the start, added items with those at their entry', () => {
  const added: ScopeItem = { ...base, origin: 'added', estimateAtEntry: 8 };
  const totals = originTotals([base, added], true);
  expect([totals.committed.points, totals.added.points]).toEqual([3, 8]);
});

test('an item without a column at the start counts 0 in the commitment, and stays unestimated if it was', () => {
  const unmapped = { ...base, unmappedAtStart: true };
  expect(originTotals([unmapped, { ...unmapped, estimateAtStart: null }], true).committed).toEqual({
    items: 2,
    points: 0,
    notEstimated: 1,
  });
});

test('while no origin is known every class is unknown, and the unknown ones are counted', () => {
  const totals = originTotals([{ ...base, origin: 'unknown', estimateAtStart: 'unknown' }], true);
  expect([totals.committed, totals.added, totals.alreadyDone]).toEqual(Array(3).fill(UNKNOWN_SIZE));
  expect(totals.unknownOrigin.items).toBe(1);
});

test('with one known origin the others are told, and the unknown class stands beside them', () => {
  const totals = originTotals([base, { ...base, origin: 'unknown' }], true);
  expect([totals.committed.items, totals.added.items, totals.unknownOrigin.items]).toEqual([1, 0, 1]);
});

test('a site without history: even an empty sprint is unknown, not zero', () => {
  expect(originTotals([], false).added).toEqual(UNKNOWN_SIZE);
  expect(fateTotal([], 'completed', false)).toEqual(UNKNOWN_SIZE);
});

test('an empty sprint on a site with history is zero', () => {
  expect(originTotals([], true).added).toEqual({ items: 0, points: 0, notEstimated: 0 });
});

test('removed is what left and is not back, with the estimate at the end', () => {
  expect(removedTotal([base, { ...base, leftAt: moment(1500) }], true)).toEqual({
    items: 1,
    points: 5,
    notEstimated: 0,
  });
  expect(removedTotal([base], false)).toEqual(UNKNOWN_SIZE);
});

test('fates are summed with the estimates at the end', () => {
  const totals = fateTotals(
    [fated('completed'), fated('carried-over', 2), fated('unknown', 'unknown')],
    true,
  );
  expect([totals.completed.points, totals.carriedOver.points, totals.completedElsewhere.items]).toEqual([
    5, 2, 0,
  ]);
  expect(totals.unknownFate).toEqual({ items: 1, points: 'unknown', notEstimated: 'unknown' });
});

test('while no fate is known every class is unknown', () => {
  expect(fateTotals([fated('unknown')], true).completed).toEqual(UNKNOWN_SIZE);
});
