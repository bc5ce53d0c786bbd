import type { Change } from '../../src/domain/model/change';
import type { EstimateAt } from '../../src/domain/model/estimate';
import type { Fate, LedgerItem } from '../../src/domain/model/ledger';
import type { Size } from '../../src/domain/model/size';
import { everyLedger } from './every-ledger';

test('the points items came with, and every re-estimate since, are the points at the end', () => {
  let told = 0;
  everyLedger(({ items, changes }) => {
    const known = items.filter(isEstimateKnown);
    const ids = new Set(known.map(({ id }) => id));
    const came = sum(known.map(cameWith));
    const moved = changes.filter(({ itemId }) => ids.has(itemId)).map(reEstimate);
    expect(came + sum(moved)).toBeCloseTo(sum(known.map(({ estimateAtEnd }) => estimateAtEnd)), 9);
    told += known.length;
  });
  expect(told).toBeGreaterThan(500);
});

test('the points of an origin are those its items came with, a commitment without statuses off the board', () => {
  everyLedger(({ items, totals }) => {
    const { committed, alreadyDone, added } = totals;
    const of = (origin: string) => items.filter((item) => item.origin === origin);
    expectPoints(committed, of('committed').map(committedWith));
    expectPoints(alreadyDone, of('already-done').map(cameWith));
    expectPoints(added, of('added').map(cameWith));
  });
});

test('the points of a fate are those its items have at the end', () => {
  everyLedger(({ items, totals }) => {
    const ends = (fate: Fate) =>
      items.filter((item) => item.fate === fate).map(({ estimateAtEnd }) => estimateAtEnd);
    expectPoints(totals.completed, ends('completed'));
    expectPoints(totals.completedElsewhere, ends('completed-elsewhere'));
    expectPoints(totals.removed, ends('removed'));
    expectPoints(totals.carriedOver, ends('carried-over'));
  });
});

type Item = LedgerItem<Fate>;

function isEstimateKnown(item: Item): boolean {
  return (
    item.estimateAtStart !== 'unknown' &&
    item.estimateAtEntry !== 'unknown' &&
    item.estimateAtEnd !== 'unknown'
  );
}

function cameWith({ origin, estimateAtStart, estimateAtEntry = null }: Item): EstimateAt {
  return origin === 'added' ? estimateAtEntry : estimateAtStart;
}

function committedWith(item: Item): EstimateAt {
  return item.unmappedAtStart && item.estimateAtStart !== null ? 0 : item.estimateAtStart;
}

function reEstimate(change: Change): number {
  return change.kind === 're-estimated' ? (change.to ?? 0) - (change.from ?? 0) : 0;
}

/** Nothing is said of a size of which nothing is known; in any other one unknown estimate makes the sum unknown. */
function expectPoints({ items, points, notEstimated }: Size, estimates: readonly EstimateAt[]): void {
  if (items === 'unknown') return expect(points).toBe('unknown');
  if (estimates.includes('unknown')) return expect([points, notEstimated]).toEqual(['unknown', 'unknown']);
  expect(points).toBeCloseTo(sum(estimates), 9);
  expect(notEstimated).toBe(estimates.filter((estimate) => estimate === null).length);
}

function sum(estimates: readonly EstimateAt[]): number {
  return estimates.reduce<number>((total, estimate) => total + (Number(estimate) || 0), 0);
}
