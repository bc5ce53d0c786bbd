import fc from 'fast-check';
import { lawRuns } from '../support/law-seed';
import { inspected, type LedgerWithFates, ledgersOf } from './inspected';
import { type DrawnBoard, randomBoard } from './random-board';

const UNKNOWN_CLASSES = ['unknownOrigin', 'unknownFate'];
const UNKNOWN = { items: 'unknown', points: 'unknown', notEstimated: 'unknown' };

/** Boards of which the past is lost in one way. */
const LOST = {
  'every history is shorter than Jira says': (board: DrawnBoard): DrawnBoard => ({
    ...board,
    items: board.items.map((item) => ({ ...item, loss: 'cut' })),
    withoutHistory: false,
  }),
  'no item of the site has any history': (board: DrawnBoard): DrawnBoard => ({
    ...board,
    withoutHistory: true,
  }),
} as const;

test.each(Object.entries(LOST))('when %s, no number is made of it', (_, lost) => {
  let sprintsWithItems = 0;
  const law = fc.property(randomBoard(), (drawn) => {
    const board = lost(drawn);
    for (const ledger of ledgersOf(board, inspected(board)).values()) {
      expectNothingKnown(ledger);
      sprintsWithItems += ledger.items.length === 0 ? 0 : 1;
    }
  });
  fc.assert(law, lawRuns(300));
  expect(sprintsWithItems).toBeGreaterThan(100);
});

function expectNothingKnown({ items, changes, totals }: LedgerWithFates): void {
  expect(changes).toEqual([]);
  for (const { origin, fate, estimateAtStart, estimateAtEnd, enteredAt, leftAt } of items) {
    expect([origin, fate, estimateAtStart, estimateAtEnd]).toEqual(Array(4).fill('unknown'));
    expect([enteredAt, leftAt]).toEqual([null, null]);
  }
  if (items.length === 0) return;
  const nothing = { items: items.length, points: 'unknown', notEstimated: 'unknown' };
  for (const [name, size] of Object.entries(totals))
    expect(size).toEqual(UNKNOWN_CLASSES.includes(name) ? nothing : UNKNOWN);
}

test('on a site without history even a sprint without items has sizes that are unknown and not 0', () => {
  let empty = 0;
  const law = fc.property(randomBoard(), (drawn) => {
    const board = { ...drawn, items: drawn.items.slice(0, 1), withoutHistory: true };
    for (const { items, totals } of ledgersOf(board, inspected(board)).values()) {
      empty += items.length === 0 ? 1 : 0;
      for (const [name, size] of Object.entries(totals))
        if (!UNKNOWN_CLASSES.includes(name)) expect(size).toEqual(UNKNOWN);
    }
  });
  fc.assert(law, lawRuns(200));
  expect(empty).toBeGreaterThan(50);
});
