import { carriedInARow } from '../../../src/domain/rules/carried-in-a-row';
import type { ClosedFate, ClosedLedger } from '../../../src/domain/model/ledger';

/** Closes of sprints, oldest first: each with the fates of the items that were in it. */
function closes(...fates: readonly Readonly<Record<string, ClosedFate>>[]) {
  return fates.map((one) => {
    const items = Object.entries(one).map(([id, fate]) => ({ id, fate }));
    return { ledger: { items } as unknown as ClosedLedger };
  });
}

test('carried over at each of the last two closes: two in a row', () => {
  expect(carriedInARow(closes({ a: 'carried-over' }, { a: 'carried-over' })).get('a')).toBe(2);
});

test('a sprint that the item was not in neither counts nor ends the row', () => {
  const parked = closes({ a: 'carried-over' }, { b: 'completed' }, { a: 'carried-over' }, { b: 'completed' });
  expect(carriedInARow(parked).get('a')).toBe(2);
});

test('a close with another fate ends the row, and one that cannot be told does too', () => {
  for (const fate of ['completed', 'removed', 'completed-elsewhere', 'unknown'] as const) {
    expect(carriedInARow(closes({ a: 'carried-over' }, { a: fate })).get('a')).toBe(0);
  }
});

test('an item that no close knew is in no row', () => {
  expect(carriedInARow(closes({ b: 'carried-over' })).get('a')).toBeUndefined();
});
