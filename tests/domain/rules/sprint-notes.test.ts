import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { Sprint } from '../../../src/domain/model/sprint';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { sprintHistories } from '../../../src/domain/rules/sprint-history';
import { sprintNotes } from '../../../src/domain/rules/sprint-notes';
import { BOARD, item, moment, SPRINT, track } from './made-item';

const inIt = track<readonly number[]>([5]);
const estimated = { sprints: inIt, estimate: track<number | null>(3) };
const coverage = {
  scannedSince: null,
  projects: [],
  candidates: 0,
  truncated: false,
  unreadable: 0,
  history: 'complete',
  boardItems: 'known',
} as const;

function notes(items: readonly WorkItem[], sprint: Partial<Sprint> = {}) {
  const sprints = [{ ...SPRINT, ...sprint }];
  const [history] = sprintHistories({ board: BOARD, sprints, items, coverage }, DEFAULT_SETTINGS);
  if (history === undefined) throw new Error('There is one sprint.');
  return sprintNotes(history, DEFAULT_SETTINGS, moment(9_999_999));
}

const ids = (...told: Parameters<typeof notes>) => notes(...told).map(({ id }) => id);

test('nothing to say about a sprint with known instants and estimated items', () => {
  expect(notes([item(estimated)])).toEqual([]);
});

test('a start as typed', () => {
  expect(ids([item(estimated)], { activatedDate: null })).toContain('start-as-entered');
});

test('entered or left within 2 minutes of a start that was not clicked, on either side of it', () => {
  const near = item({ ...estimated, sprints: track<readonly number[]>([], [900, [5]]) });
  const note = notes([near], { activatedDate: null, startDate: moment(1000) }).find(
    ({ id }) => id === 'around-the-start',
  );
  expect(note).toMatchObject({ sprintId: 5, itemIds: ['1'] });
  expect(ids([near])).not.toContain('around-the-start');
});

test('in a status that is gone, at the start or at the end', () => {
  expect(ids([item({ ...estimated, status: track('gone') })])).toEqual(['status-gone']);
});

test('in a status without a column at the start', () => {
  expect(ids([item({ ...estimated, status: track('nowhere') })])).toEqual(['status-unmapped']);
});

test('a status without a column that it only reached later is not noted', () => {
  expect(ids([item({ ...estimated, status: track('todo', [1500, 'nowhere']) })])).toEqual([]);
});

test('not on this board', () => {
  expect(notes([item({ ...estimated, onBoard: false })])).toMatchObject([
    { id: 'not-on-board', itemIds: ['1'] },
  ]);
});

test('not estimated at the end', () => {
  expect(notes([item({ sprints: inIt }), item({ ...estimated, id: '2' })])).toMatchObject([
    { id: 'not-estimated', says: 'Not estimated: 1 item of 2; each counts 0.', itemIds: ['1'] },
  ]);
});

test('started empty and filled on the first day', () => {
  const late = ['1', '2', '3', '4'].map((id) =>
    item({ ...estimated, id, sprints: track<readonly number[]>([], [1500, [5]]) }),
  );
  expect(ids(late)).toEqual(['started-empty']);
  expect(ids(late.slice(1))).toEqual([]);
});

test('started empty, filled and said to be planned: the commitment is labelled with its instant', () => {
  const late = ['1', '2', '3', '4'].map((id) =>
    item({ ...estimated, id, sprints: track<readonly number[]>([], [1500, [5]]) }),
  );
  const recorded = {
    startedAt: null,
    seenActive: true,
    goalAtStart: 'unknown',
    planningFinishedAt: moment(1600),
    reopenedAt: null,
  } as const;
  expect(notes(late, { recorded }).map(({ says }) => says)).toEqual([
    '4 items came in on the first day of an almost empty sprint. Its commitment, 4 items, is read when planning was said to be finished: 1970-01-01 00:00 UTC.',
  ]);
});

test('reopened: by what was recorded, or by a close on a running sprint', () => {
  const recorded = {
    startedAt: null,
    seenActive: true,
    goalAtStart: 'unknown',
    planningFinishedAt: null,
    reopenedAt: moment(1800),
  } as const;
  expect(ids([item(estimated)], { recorded })).toEqual(['reopened-sprint']);
  expect(ids([item(estimated)], { state: 'active' })).toEqual(['reopened-sprint']);
});

test('the sprint of another board', () => {
  expect(ids([item(estimated)], { originBoardId: 99 })).toEqual(['shared-sprint']);
});

test('nothing about a sprint that has not started', () => {
  expect(notes([item({ sprints: inIt })], { state: 'future' })).toEqual([]);
});
