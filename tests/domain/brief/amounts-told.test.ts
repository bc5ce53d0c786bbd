import { estimateTold, sizeTold } from '../../../src/domain/brief/amounts-told';
import type { Estimation } from '../../../src/domain/model/estimate';

const POINTS: Estimation = { kind: 'field', fieldName: 'Story points', unit: 'points' };
const TIME: Estimation = { kind: 'field', fieldName: 'Original estimate', unit: 'seconds' };
const ITEMS: Estimation = { kind: 'item-count' };

test.each([
  ['in points', 5, POINTS, '5 points'],
  ['of one point, in the singular', 1, POINTS, '1 point'],
  ['of nothing, which is an estimate', 0, POINTS, '0 points'],
  ['of a minus point, as it was typed', -1, POINTS, '-1 point'],
  ['with a long fraction, to one digit', 2.26, POINTS, '2.3 points'],
  ['in hours, where Jira keeps seconds', 5400, TIME, '1.5 hours'],
  ['of one hour, in the singular', 3600, TIME, '1 hour'],
  ['that was never given', null, POINTS, 'not estimated'],
  ['that the history cannot tell', 'unknown', POINTS, 'estimate unknown'],
  ['where the board counts items: nothing', 1, ITEMS, ''],
] as const)('an estimate %s', (_edge, estimate, estimation, told) => {
  expect(estimateTold(estimate, estimation)).toBe(told);
});

test.each([
  ['of items and points', { items: 12, points: 34, notEstimated: 0 }, POINTS, '12 items, 34 points'],
  ['of one item', { items: 1, points: 1, notEstimated: 0 }, POINTS, '1 item, 1 point'],
  [
    'with items that were not estimated',
    { items: 12, points: 34, notEstimated: 2 },
    POINTS,
    '12 items, 34 points (2 not estimated)',
  ],
  [
    'where it cannot be told how many were not estimated',
    { items: 12, points: 34, notEstimated: 'unknown' },
    POINTS,
    '12 items, 34 points',
  ],
  [
    'whose estimates cannot be told',
    { items: 3, points: 'unknown', notEstimated: 1 },
    POINTS,
    '3 items; their estimates cannot be told (1 not estimated)',
  ],
  ['where the board counts items', { items: 3, points: 3, notEstimated: 0 }, ITEMS, '3 items'],
  [
    'that cannot be told at all',
    { items: 'unknown', points: 'unknown', notEstimated: 'unknown' },
    POINTS,
    'cannot be told from the history in Jira',
  ],
] as const)('a size %s', (_edge, size, estimation, told) => {
  expect(sizeTold(size, estimation)).toBe(told);
});
