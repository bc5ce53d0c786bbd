import { MINUTE } from '../../../src/domain/model/instant';
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

test('a sprint that no board says to be its own is not called another board’s', () => {
  expect(ids([item(estimated)], { originBoardId: null })).toEqual([]);
});

describe('an item that does not count is noted for nothing else', () => {
  const unestimated = { sprints: inIt, status: track('gone') };

  test('a sub-task or an epic', () => {
    expect(ids([item({ ...unestimated, kind: 'sub-task' }), item({ ...unestimated, kind: 'epic' })])).toEqual(
      [],
    );
  });

  test('one that is not on this board', () => {
    expect(ids([item({ ...unestimated, onBoard: false })])).toEqual(['not-on-board']);
  });

  test('one that had left before the start', () => {
    const left = track<readonly number[]>([5], [900, []]);
    expect(ids([item({ ...unestimated, sprints: left })])).toEqual([]);
  });
});

describe('around a start that was typed', () => {
  const start = 10 * MINUTE;
  const times = {
    ...{ activatedDate: null, startDate: moment(start), endDate: moment(90 * MINUTE) },
    completeDate: moment(99 * MINUTE),
  };
  const entering = (at: number) => track<readonly number[]>([], [at, [5]]);
  const leaving = (at: number) => track<readonly number[]>([5], [at, []]);
  const around = (life: Partial<WorkItem>) =>
    notes([item({ ...estimated, ...life })], times).filter(({ id }) => id === 'around-the-start');

  test.each([
    ['entered a moment more than 2 minutes before', entering(8 * MINUTE - 1), 0],
    ['entered 2 minutes before', entering(8 * MINUTE), 1],
    ['entered 2 minutes after', entering(12 * MINUTE), 1],
    ['entered a moment more than 2 minutes after', entering(12 * MINUTE + 1), 0],
    ['left 2 minutes before', leaving(8 * MINUTE), 1],
    ['left 2 minutes after', leaving(12 * MINUTE), 1],
    ['left long after', leaving(50 * MINUTE), 0],
    ['in it all along', inIt, 0],
    [
      'out and back around it, and out again long after',
      track<readonly number[]>([5], [9 * MINUTE, []], [11 * MINUTE, [5]], [50 * MINUTE, []]),
      1,
    ],
    [
      'entered around it, out and back long after',
      track<readonly number[]>([], [9 * MINUTE, [5]], [50 * MINUTE, []], [60 * MINUTE, [5]]),
      1,
    ],
  ])('%s', (_edge, sprints, noted) => {
    expect(around({ sprints })).toHaveLength(noted);
  });

  test('where no history says when, nothing is blurred', () => {
    expect(around({ sprints: { kind: 'unknown', today: [5], because: 'history-cut' } })).toEqual([]);
  });
});

test.each([
  ['at the start', track('gone', [1500, 'todo'])],
  ['at the end', track('todo', [1500, 'gone'])],
])('in a status that is gone only %s', (_edge, status) => {
  expect(ids([item({ ...estimated, status })])).toEqual(['status-gone']);
});

test('in a status that is gone only in between: nothing depends on it', () => {
  const status = track('todo', [1400, 'gone'], [1600, 'doing']);
  expect(ids([item({ ...estimated, status })])).toEqual([]);
});

test.each<[string, Partial<WorkItem>, Partial<Sprint>, string]>([
  [
    'around-the-start',
    { sprints: track<readonly number[]>([], [900, [5]]) },
    { activatedDate: null },
    '1 item entered or left within 2 minutes of the start: which side of it is not certain.',
  ],
  [
    'status-gone',
    { status: track('gone') },
    {},
    '1 item stood in a status that no longer exists: whether that was done cannot be told.',
  ],
  [
    'status-unmapped',
    { status: track('nowhere') },
    {},
    '1 item stood at the start in a status without a column on this board: they count 0 in the commitment, as in Jira.',
  ],
  [
    'not-on-board',
    { onBoard: false },
    {},
    "Not on this board: 1 item of this sprint. Jira's report leaves that out, and so do we.",
  ],
])('%s is said with how many items it is about', (id, life, sprint, says) => {
  const found = notes([item({ ...estimated, ...life })], sprint).find((one) => one.id === id);
  expect(found).toEqual({ id, sprintId: 5, says, itemIds: ['1'] });
});
