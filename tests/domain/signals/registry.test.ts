import { basename } from 'node:path';
import { SIGNALS } from '../../../src/domain/signals/index';
import type { Signal } from '../../../src/domain/signals/signal';
import { projectFiles, textOf } from '../../architecture/project-files';

/** Needs for the fact, needs for the hint, whether it must last: the table of the design. */
const TABLE: Readonly<Record<string, readonly [number, number | null, boolean]>> = {
  'scope-added': [5, 6, true],
  'scope-removed': [5, 6, true],
  'scope-re-estimated': [3, 6, true],
  'requirement-changed': [3, 4, true],
  'goal-missing-or-changed': [5, 6, true],
  'over-commitment': [6, 9, true],
  'under-commitment': [6, 10, true],
  'unestimated-at-start': [5, 6, true],
  'commitment-not-delivered': [5, 6, true],
  'carry-over': [5, 6, true],
  'long-carried': [1, 4, true],
  'partially-done': [5, 6, true],
  'left-near-the-end': [5, 6, true],
  'reopened-after-close': [5, 6, true],
  'estimate-cut-on-carry': [5, 6, true],
  rework: [6, 9, true],
  'defects-after-delivery': [6, 9, true],
  velocity: [7, 9, true],
  'velocity-spread': [8, 9, true],
  'unready-at-start': [3, 4, true],
  'written-live': [3, 4, true],
  'ready-backlog': [3, 4, true],
  'waiting-for-clarity': [6, 9, true],
  'no-link-to-value': [3, 3, false],
  'no-follow-up': [3, 4, true],
  'estimated-by-po': [3, null, false],
  'assigned-by-po': [3, null, false],
  'subtasks-by-po': [3, null, false],
};

const signals: readonly Signal[] = SIGNALS;
const files = projectFiles('src/domain/signals')
  .filter((path) => /^export const \w+ = defineSignal\(/m.test(textOf(path)))
  .map((path) => basename(path, '.ts'));

test('every file of a signal is registered, under the name of the file', () => {
  expect(signals.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every signal has its tests', () => {
  const tests = projectFiles('tests/domain/signals').map((path) => basename(path, '.test.ts'));
  expect(files.filter((id) => !tests.includes(id))).toEqual([]);
});

test('there are the signals of the table, in its order, with its minimum data', () => {
  const rows = signals.map(({ id, needs, hintNeeds, lasting }) => [id, [needs, hintNeeds, lasting]]);
  expect(rows).toEqual(Object.entries(TABLE));
});

test.each(signals.map((signal) => [signal.id, signal] as const))(
  '%s asks one question in plain words',
  (_id, signal) => {
    expect(signal.asks).toMatch(/^[A-Z][^.!]*\?$/);
    if (signal.keeps !== undefined) expect(signal.keeps).toMatch(/^[A-Z].*\.$/);
  },
);

test('only scope, goal and readiness give notices of a sprint that is not closed', () => {
  const running = signals.filter(({ noticeRunning }) => noticeRunning !== undefined).map(({ id }) => id);
  const planned = signals.filter(({ noticePlanned }) => noticePlanned !== undefined).map(({ id }) => id);
  expect(running).toEqual(['scope-added', 'goal-missing-or-changed', 'long-carried']);
  expect(planned).toEqual([
    'goal-missing-or-changed',
    'unestimated-at-start',
    'long-carried',
    'unready-at-start',
  ]);
});
