import type { LedgerItem } from '../../../src/domain/model/ledger';
import type { Figure, PartingRule } from '../../../src/domain/model/reconciliation';
import { partingRule } from '../../../src/domain/rules/parting-rule';

const item = (parts: Partial<LedgerItem> = {}): LedgerItem => ({
  ...{ id: '1', key: 'SHOP-1', origin: 'committed', fate: 'completed', unmappedAtStart: false },
  ...{ estimateAtStart: 3, estimateAtEnd: 3, enteredAt: null, leftAt: null },
  ...parts,
});

test.each<[string, Figure, LedgerItem | undefined, LedgerItem | undefined, PartingRule]>([
  ['it is in one ledger only', 'completed', item(), undefined, 'other-items'],
  ['it is in the other ledger only', 'total', undefined, item(), 'other-items'],
  [
    'it ended elsewhere by other columns',
    'completed',
    item(),
    item({ fate: 'carried-over' }),
    'other-columns',
  ],
  [
    'it is committed by one side only',
    'committed',
    item(),
    item({ origin: 'already-done' }),
    'other-columns',
  ],
  [
    'one side alone has a column for it',
    'committed',
    item(),
    item({ unmappedAtStart: true }),
    'other-columns',
  ],
  [
    'it was done at the start on both sides',
    'committed',
    item({ origin: 'already-done' }),
    item({ origin: 'already-done' }),
    'done-at-start',
  ],
  [
    'neither side can tell whether it was done',
    'committed',
    item({ origin: 'unknown' }),
    item({ origin: 'unknown' }),
    'done-untold',
  ],
  [
    'no side has a column for it',
    'committed',
    item({ unmappedAtStart: true }),
    item({ unmappedAtStart: true }),
    'no-column',
  ],
  [
    'it was added on both sides',
    'added',
    item({ origin: 'added' }),
    item({ origin: 'added' }),
    'estimate-at-end',
  ],
  [
    'it was added, and by other columns it ended otherwise',
    'added',
    item({ origin: 'added' }),
    item({ origin: 'added', fate: 'carried-over' }),
    'estimate-at-end',
  ],
  [
    'it was added by one side only',
    'added',
    item({ origin: 'added' }),
    item({ origin: 'unknown' }),
    'other-columns',
  ],
  ['it was removed on one side only', 'removed', item({ fate: 'removed' }), item(), 'other-columns'],
  ['it was in it at the end on one side only', 'total', item(), item({ fate: 'removed' }), 'other-columns'],
  [
    'it was removed on both sides',
    'removed',
    item({ fate: 'removed' }),
    item({ fate: 'removed' }),
    'estimate-at-end',
  ],
  [
    'it was added, and how it ended plays no part',
    'total',
    item({ origin: 'added' }),
    item({ origin: 'added', fate: 'carried-over' }),
    'added-twice',
  ],
])('%s', (_, figure, here, there, rule) => {
  expect(partingRule(figure, { here, there, agreedDone: false })).toBe(rule);
});

test('an agreement on what is done speaks before the columns', () => {
  const there = item({ fate: 'carried-over' });
  expect(partingRule('completed', { here: item(), there, agreedDone: true })).toBe('agreed-done');
});
