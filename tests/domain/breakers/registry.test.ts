import { basename } from 'node:path';
import { BREAKERS } from '../../../src/domain/breakers/index';
import type { TrustBreaker } from '../../../src/domain/breakers/trust-breaker';
import { projectFiles, textOf } from '../../architecture/project-files';

/** Side and signals of each breaker: the table of the design, in the order of the source texts. */
const TABLE: readonly (readonly [string, string, TrustBreaker['side'], string])[] = [
  ['push-to-commit', 'push team to commit', 'po-to-team', 'over-commitment C, unestimated-at-start C'],
  [
    'change-inside-sprint',
    'change inside the sprint',
    'po-to-team',
    'scope-added A, scope-removed C, scope-re-estimated B, requirement-changed B, goal-missing-or-changed C',
  ],
  [
    'unclear-requirement',
    "can't clarify the requirement",
    'po-to-team',
    'requirement-changed B, waiting-for-clarity B, scope-re-estimated C, unready-at-start C',
  ],
  ['unstated-value', "can't state the value", 'po-to-team', 'goal-missing-or-changed C, no-link-to-value C'],
  ['po-not-available', 'not available during the sprint', 'po-to-team', 'waiting-for-clarity C'],
  ['no-feedback', 'no feedback for delivered features', 'po-to-team', 'no-follow-up C'],
  ['only-good-news', 'only share good news', 'po-to-team', ''],
  ['estimates-for-team', 'estimate size for team', 'po-to-team', 'estimated-by-po C'],
  ['monitors-progress', 'monitor the progress within the sprint', 'po-to-team', 'assigned-by-po C'],
  ['decides-how', 'decide how for team', 'po-to-team', 'subtasks-by-po C, assigned-by-po C'],
  [
    'unprepared-refinement',
    'unprepared for refinement, stories written live',
    'po-to-team',
    'written-live B, ready-backlog C, unready-at-start C',
  ],
  ['partially-done', 'partially done work', 'team-to-po', 'carry-over A, long-carried A, partially-done A'],
  [
    'hides-undone',
    'hide the undone work',
    'team-to-po',
    'left-near-the-end B, reopened-after-close B, estimate-cut-on-carry C',
  ],
  [
    'bad-quality',
    'deliver with bad quality',
    'team-to-po',
    'defects-after-delivery B, rework B, reopened-after-close C',
  ],
  ['velocity-unstable', 'velocity not stabilized', 'team-to-po', 'velocity-spread A, velocity B'],
  [
    'not-delivered',
    'not deliver the committed work',
    'team-to-po',
    'commitment-not-delivered A, scope-removed C',
  ],
  ['under-commits', 'under-commit for safety', 'team-to-po', 'under-commitment B'],
  ['blames-po', 'blame PO for requirement defects', 'team-to-po', ''],
  [
    'no-refinement-support',
    'do not support PO for backlog refinement',
    'team-to-po',
    'unready-at-start C, ready-backlog C',
  ],
];

test('there are ten habits of a Product Owner and refinement, and eight of a team', () => {
  expect(BREAKERS.filter(({ side }) => side === 'po-to-team')).toHaveLength(11);
  expect(BREAKERS.filter(({ side }) => side === 'team-to-po')).toHaveLength(8);
});

test('each has the side, the words of the source and the signals of the table', () => {
  const rows = BREAKERS.map(({ id, name, side, signals }) => [
    id,
    name,
    side,
    signals.map((signal) => `${signal.id} ${signal.strength}`).join(', '),
  ]);
  expect(rows).toEqual(TABLE);
});

test('every file of a breaker is registered, under the name of the file', () => {
  const files = projectFiles('src/domain/breakers')
    .map((path) => basename(path, '.ts'))
    .filter((name) => name !== 'index' && name !== 'trust-breaker');
  expect(BREAKERS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('a file of a breaker is data and nothing else', () => {
  const withCode = projectFiles('src/domain/breakers').filter((path) =>
    /=>|\bfunction\b|\bif\b ?\(/.test(textOf(path)),
  );
  expect(withCode).toEqual([]);
});

test('the opt-in sums serve only breakers that they can never make a hint', () => {
  const optIn = BREAKERS.filter(({ signals }) => signals.some(({ id }) => id.endsWith('-by-po')));
  expect(optIn.map(({ id }) => id)).toEqual(['estimates-for-team', 'monitors-progress', 'decides-how']);
  expect(optIn.flatMap(({ signals }) => signals).every(({ id }) => id.endsWith('-by-po'))).toBe(true);
});
