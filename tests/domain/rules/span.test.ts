import { MINUTE } from '../../../src/domain/model/instant';
import type { RecordedSprint, Sprint } from '../../../src/domain/model/sprint';
import { stageOf, startOf } from '../../../src/domain/rules/span';
import { moment, SPRINT } from './made-item';

const typed: Sprint = {
  ...SPRINT,
  activatedDate: null,
  startDate: moment(10 * MINUTE),
  completeDate: moment(99 * MINUTE),
};
const recorded = (minutes: number, seenActive: boolean): RecordedSprint => ({
  startedAt: moment(minutes * MINUTE),
  seenActive,
  goalAtStart: 'unknown',
  planningFinishedAt: null,
  reopenedAt: null,
});
const source = (sprint: Sprint) => startOf(sprint)?.source;

test.each([
  ['the click counts where Jira gives it', { ...typed, activatedDate: moment(1) }, 'activated'],
  [
    'recorded 2 min after the typed start is trusted',
    { ...typed, recorded: recorded(12, false) },
    'recorded',
  ],
  [
    'recorded later than 2 min after it and never seen active is not',
    { ...typed, recorded: recorded(12.1, false) },
    'entered',
  ],
  [
    'recorded much later and then seen active is trusted',
    { ...typed, recorded: recorded(60, true) },
    'recorded',
  ],
  [
    'recorded 2 min before it and never seen active is not',
    { ...typed, recorded: recorded(8, false) },
    'entered',
  ],
  ['recorded a minute before it is trusted', { ...typed, recorded: recorded(9, false) }, 'recorded'],
  [
    'without a typed start a recorded one needs to be seen active',
    { ...typed, startDate: null, recorded: recorded(60, true) },
    'recorded',
  ],
  ['nothing recorded: as typed', typed, 'entered'],
])('%s', (_, sprint, expected) => {
  expect(source(sprint)).toBe(expected);
});

test('without any start there is none', () => {
  expect(startOf({ ...typed, startDate: null })).toBeNull();
});

const stage = (sprint: Partial<Sprint>, now = 100 * MINUTE) =>
  stageOf({ ...typed, ...sprint }, moment(now)).kind;

test.each<[string, Partial<Sprint>, string]>([
  ['closed with a close after its start: closed', {}, 'closed'],
  ['closed before its start: no ledger', { completeDate: moment(9 * MINUTE) }, 'no-ledger'],
  ['closed and never started: no ledger', { startDate: null }, 'no-ledger'],
  ['closed and Jira does not say when: no ledger', { completeDate: null }, 'no-ledger'],
  ['active: running', { state: 'active', completeDate: null }, 'running'],
  ['active with an earlier close: reopened, so running', { state: 'active' }, 'running'],
  ['future, with planned dates in the past: planned', { state: 'future' }, 'planned'],
])('%s', (_, sprint, kind) => {
  expect(stage(sprint)).toBe(kind);
});

test('looked at from before its close a closed sprint runs, from before its start it is planned', () => {
  expect([stage({}, 50 * MINUTE), stage({}, 9 * MINUTE)]).toEqual(['running', 'planned']);
});

test('looked at exactly at its start it runs, exactly at its close it is closed', () => {
  expect([stage({}, 10 * MINUTE), stage({}, 99 * MINUTE)]).toEqual(['running', 'closed']);
});

test('closed in the very instant it started: closed, and nothing is inside', () => {
  expect(stage({ completeDate: moment(10 * MINUTE) })).toBe('closed');
});

test.each<[string, Partial<Sprint>, string]>([
  ['its close lies before its start', { completeDate: moment(9 * MINUTE) }, 'dates-contradict'],
  ['it never started', { startDate: null }, 'never-started'],
  ['Jira does not say when it was closed', { completeDate: null }, 'no-close-instant'],
])('there is no ledger because %s', (_edge, sprint, because) => {
  expect(stageOf({ ...typed, ...sprint }, moment(100 * MINUTE))).toEqual({ kind: 'no-ledger', because });
});

test('a running sprint ends now, a closed one at its close and not at its planned end', () => {
  const end = (sprint: Sprint) => {
    const found = stageOf(sprint, moment(500 * MINUTE));
    return 'span' in found ? found.span.end : null;
  };
  expect([end({ ...typed, state: 'active' }), end(typed)]).toEqual([500 * MINUTE, 99 * MINUTE]);
});
