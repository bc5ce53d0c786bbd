import { changeTold } from '../../../src/domain/brief/change-told';
import type { BriefContents } from '../../../src/domain/brief/brief-contents';
import type { Change } from '../../../src/domain/model/change';
import { BOARD, COUNTING_BOARD, dayOf } from '../signals/made-past';
import { boardWith, contentsOf, inspected } from './briefs';

/** Sprint 3 starts on Monday, 2 February 2026. */
const contents = contentsOf(inspected(boardWith([])), 3, {
  labels: new Map([['501', { key: 'CHK-501', summary: 'Pay by card' }]]),
});
const onTuesday = { itemId: '501', key: 'CHK-501', at: dayOf(3, 1), aroundTheStart: false };
const cameIn: Change = { ...onTuesday, kind: 'entered', estimate: 5, created: false, alreadyDone: false };

function told(change: Change, changed: Partial<BriefContents> = {}, board = BOARD): string {
  return changeTold({ id: 'one', change, marks: [] }, { ...contents, ...changed }, board);
}

test.each<[string, Change, string]>([
  ['that came in', cameIn, 'came in (5 points)'],
  [
    'that came in already done',
    { ...cameIn, kind: 'entered', alreadyDone: true },
    'came in (5 points), already done',
  ],
  ['that went out', { ...onTuesday, kind: 'left', estimate: 3 }, 'went out (3 points)'],
  [
    'that went out without an estimate',
    { ...onTuesday, kind: 'left', estimate: null },
    'went out (not estimated)',
  ],
  [
    'that was estimated again',
    { ...onTuesday, kind: 're-estimated', from: null, to: 8, whileOut: false },
    'estimate changed from not estimated to 8 points',
  ],
  [
    'that was reopened',
    { ...onTuesday, kind: 'reopened', estimate: 5 },
    'was opened again after it was done',
  ],
])('an item %s', (_edge, change, happened) => {
  expect(told(change)).toBe(`CHK-501 Pay by card: ${happened}, day 2 (2026-02-03).`);
});

test('a board that counts items tells no estimate of what came in', () => {
  expect(told(cameIn, {}, COUNTING_BOARD)).toBe('CHK-501 Pay by card: came in, day 2 (2026-02-03).');
});

test('an item that the reader may not see is not named', () => {
  expect(told(cameIn, { labels: new Map() })).toBe(
    'An item you cannot see: came in (5 points), day 2 (2026-02-03).',
  );
});

test.each([
  ['before the first working day of the sprint', [3, 4, 5], 'before day 1 (2026-02-03)'],
  ['on the first working day', [2, 3, 4, 5], 'day 1 (2026-02-03)'],
  ['in a calendar without any working day: the date alone', [], '2026-02-03'],
])('a change %s', (_edge, workingDays, day) => {
  const calendar = { ...contents.calendar, workingDays };
  expect(told(cameIn, { calendar })).toBe(`CHK-501 Pay by card: came in (5 points), ${day}.`);
});
