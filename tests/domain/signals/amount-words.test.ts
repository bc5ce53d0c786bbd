import type { Board } from '../../../src/domain/model/board';
import { HOUR } from '../../../src/domain/model/instant';
import {
  amountInWords,
  estimateChange,
  sumInWords,
  unitOf,
  wholeNumber,
} from '../../../src/domain/signals/amount-words';
import { COUNTING_BOARD, madePast } from './made-past';

const { board: pointsBoard } = madePast({ closed: 1, items: [] });
const timeBoard: Board = {
  ...pointsBoard,
  estimation: {
    kind: 'field',
    fieldName: 'Original estimate',
    unit: 'seconds',
  },
};
const SECONDS_OF_AN_HOUR = HOUR / 1000;

test.each([
  ['points', pointsBoard, 'points'],
  ['time, in hours', timeBoard, 'hours'],
  ['items where the board counts them', COUNTING_BOARD, 'items'],
] as const)('an amount is told in %s', (_unit, board, unit) => {
  expect(unitOf('points', board)).toBe(unit);
  expect(unitOf('items', board)).toBe('items');
});

test('a number of items stays one on a board that estimates in time', () => {
  expect(amountInWords(2, 'items', timeBoard)).toBe('2 items');
  expect(amountInWords(6.5 * SECONDS_OF_AN_HOUR, 'points', timeBoard)).toBe('6.5 hours');
});

test('one digit after the point at most, or none', () => {
  expect(amountInWords(0.55, 'points', pointsBoard)).toBe('0.6 points');
  expect(wholeNumber(12.4, 'points', pointsBoard)).toBe('12');
});

test('a change from or to nothing says so', () => {
  expect(estimateChange(null, 5, pointsBoard)).toBe('not estimated → 5');
  expect(estimateChange(3, null, pointsBoard)).toBe('3 → not estimated');
});

test.each([
  ['estimates are added up, one that is missing as 0', [3, null, 5], pointsBoard, ' (8 points)'],
  ['no estimates have no sum', [], pointsBoard, ''],
  ['with one that cannot be told there is no sum', [3, 'unknown'], pointsBoard, ''],
  ['a board that counts items has none', [1, 1], COUNTING_BOARD, ''],
] as const)('%s', (_edge, estimates, board, says) => {
  expect(sumInWords(estimates, board)).toBe(says);
});
