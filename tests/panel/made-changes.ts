import type { ChangeRow } from '../../src/contract';
import { at, item, START } from './made-basics';

export const changes: readonly ChangeRow[] = [
  {
    id: `10031.entered.${at(2, 8, 12)}`,
    marks: [],
    item: item(31, 'Refund an order partly'),
    kind: 'entered',
    at: at(2, 8, 12),
    day: 2,
    estimate: 5,
    notes: ['created-inside'],
  },
  {
    id: `10012.entered.${at(4, 10, 40)}`,
    marks: [],
    item: item(12, 'Show the delivery date in the basket'),
    kind: 'entered',
    at: at(4, 10, 40),
    day: 4,
    estimate: 3,
    notes: [],
  },
  {
    id: `10033.entered.${at(4, 14, 2)}`,
    marks: [],
    item: item(33, 'Receipt by e-mail has no logo'),
    kind: 'entered',
    at: at(4, 14, 2),
    day: 4,
    estimate: null,
    notes: ['created-inside'],
  },
  {
    id: `10008.left.${at(5, 9, 15)}`,
    marks: [],
    item: item(8, 'Search by article number'),
    kind: 'left',
    at: at(5, 9, 15),
    day: 5,
    estimate: 5,
    notes: [],
  },
  {
    id: `10005.re-estimated.${at(6, 11, 30)}`,
    marks: [],
    item: item(5, 'Guests can pay with Apple Pay'),
    kind: 're-estimated',
    at: at(6, 11, 30),
    day: 5,
    from: 3,
    estimate: 4,
    notes: [],
  },
];

export const change: ChangeRow = {
  id: `10001.entered.${START}`,
  marks: [],
  item: item(1, 'Pay by invoice'),
  kind: 'entered',
  at: START,
  day: 1,
  estimate: 3,
  notes: [],
};
