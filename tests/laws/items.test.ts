import type { Size } from '../../src/domain/model/size';
import { everyLedger } from './every-ledger';
import { FATES, ORIGINS } from './shares';

test('each item of a sprint stands in it once, with exactly one origin and one fate', () => {
  everyLedger(({ items }) => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(ORIGINS).toContain(item.origin);
      expect(FATES).toContain(item.fate);
    }
  });
});

test('the items of all origins are the items of the sprint, and so are those of all fates', () => {
  everyLedger(({ items, totals }) => {
    const { committed, alreadyDone, added, unknownOrigin, ...fates } = totals;
    expect(itemsIn([committed, alreadyDone, added, unknownOrigin])).toBe(items.length);
    expect(itemsIn(Object.values(fates))).toBe(items.length);
  });
});

/** A size that nothing is known of holds none of the items: they stand in the unknown class beside it. */
function itemsIn(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { items }) => sum + (items === 'unknown' ? 0 : items), 0);
}
