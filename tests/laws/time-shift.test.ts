import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { DAY, HOUR } from '../../src/domain/model/instant';
import { lawRuns } from '../support/law-seed';
import { inspected } from './inspected';
import { randomBoard } from './random-board';
import { toldBoard } from './told-board';

const INSTANTS = new Set([
  ...[
    'asOf',
    'at',
    'start',
    'end',
    'enteredAt',
    'leftAt',
    'startDate',
    'endDate',
    'activatedDate',
    'completeDate',
  ],
  ...['startedAt', 'planningFinishedAt', 'reopenedAt', 'scannedSince'],
]);
const SHIFTS = [-1000, HOUR, 183 * DAY + 5 * HOUR, 3000 * DAY] as const;

test('the same board later: every instant is as much later, and nothing else changes', () => {
  const law = fc.property(randomBoard(), fc.constantFrom(...SHIFTS), (board, shift) => {
    const shifted = inspected(board, toldBoard(board, shift), shift).inspection;
    const expected = later(inspected(board).inspection, shift);
    if (!isDeepStrictEqual(undated(shifted), undated(expected)))
      expect(undated(shifted)).toEqual(undated(expected));
  });
  fc.assert(law, lawRuns(400));
});

function later(value: unknown, shift: number, name = ''): unknown {
  if (typeof value === 'number') return INSTANTS.has(name) ? value + shift : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => later(inner, shift));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, later(inner, shift, key)]));
}

/** Sentences may name a day: that one moves too, and is not compared. */
function undated(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/\b\d{4}-\d\d-\d\d\b/g, 'a day'));
}
