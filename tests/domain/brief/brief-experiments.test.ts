import { briefExperiments } from '../../../src/domain/brief/brief-experiments';
import type { Experiment, ExperimentState } from '../../../src/domain/model/experiment';
import { instant } from '../../../src/domain/model/instant';
import { boardWith } from './briefs';
import { endOf, read, startOf } from '../signals/made-past';

const card = {
  ...{ weSee: '', weThink: '', weExpect: '', weStopIf: '' },
  ...{ weTry: 'A swap rule', sprints: 2 },
  afterFromPoSide: 'product-owner',
  afterFromTeamSide: 'developer',
} as const;
const experiment = (id: string, state: ExperimentState): Experiment => ({
  ...{ id, revision: 1, breaker: 'change-inside-sprint', signal: null, card, state, follows: null },
});
const begun = (sprint: number): ExperimentState => ({
  kind: 'running',
  startedAt: instant(startOf(sprint) - 1),
  firstSprint: sprint,
});
const facts = { before: [], after: [], compared: 'cannot-say', says: '' } as const;
const reviewed: ExperimentState = {
  ...{
    kind: 'reviewed',
    startedAt: startOf(1),
    reviewedAt: endOf(2),
    tried: 2,
    outcome: 'keep',
    learned: '',
    facts,
  },
};

test('of all experiments a brief tells those that run, and those due for their review first', () => {
  const { history, now } = read(boardWith([]));
  const told = briefExperiments(
    [
      experiment('a', { kind: 'draft' }),
      experiment('b', begun(3)),
      experiment('c', begun(2)),
      experiment('d', reviewed),
    ],
    { sprints: history.sprints, leftOut: [], now },
  );
  expect(told).toEqual([
    {
      breaker: 'change inside the sprint',
      weTry: 'A swap rule',
      state: 'due for its review: keep, change or stop?',
    },
    { breaker: 'change inside the sprint', weTry: 'A swap rule', state: '1 of 2 sprints have closed' },
  ]);
});

test.each([
  [
    'for one sprint, in the singular',
    { ...experiment('a', begun(4)), card: { ...card, sprints: 1 } },
    '0 of 1 sprint has closed',
  ],
  [
    'for three sprints',
    { ...experiment('a', begun(2)), card: { ...card, sprints: 3 } },
    '2 of 3 sprints have closed',
  ],
])('an experiment %s tells how far it has come', (_edge, one, state) => {
  const { history, now } = read(boardWith([], { next: 'active' }));
  expect(briefExperiments([one], { sprints: history.sprints, leftOut: [], now })).toEqual([
    { breaker: 'change inside the sprint', weTry: 'A swap rule', state },
  ]);
});

test('an experiment on a breaker that is not among the texts any more keeps the name it was kept by', () => {
  const { history, now } = read(boardWith([]));
  const kept = { ...experiment('a', begun(3)), breaker: 'carry' };
  expect(briefExperiments([kept], { sprints: history.sprints, leftOut: [], now })).toMatchObject([
    { breaker: 'carry' },
  ]);
});
