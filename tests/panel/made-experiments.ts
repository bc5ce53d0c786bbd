/** Experiments made up for the tests of the panel: one in each state, what can be tried, and a ladder. */
import type {
  ExperimentCard,
  Experiments,
  ExperimentShown,
  FactsShown,
  Ladder,
  StateShown,
} from '../../src/contract';
import { at } from './made-basics';
import { evidence } from './made-conversation';

export const card: ExperimentCard = {
  weSee: 'Items come in late.',
  weThink: 'We plan too full.',
  weTry: 'One swap a sprint.',
  weExpect: 'Fewer surprises.',
  weStopIf: 'Anyone feels unsafe.',
  sprints: 2,
  afterFromPoSide: 'product-owner',
  afterFromTeamSide: 'tester',
};

function figure(number: number, value: number | 'unknown') {
  const told = { sprintId: number, sprint: `Sprint ${number}`, figure: value };
  return value === 'unknown' ? { ...told, because: 'Its history is cut.' } : told;
}

export const facts: FactsShown = {
  before: [figure(19, 4), figure(20, 3), figure(21, 'unknown')],
  after: [figure(22, 0), figure(23, 2)],
  compared: 'cannot-say',
  says: 'Before: 7 in 2 of 3 sprints. Since: 2 in 2 sprints.',
  asks: 'How much came in?',
  evidence,
};

export function experiment(state: StateShown, changed: Partial<ExperimentShown> = {}): ExperimentShown {
  return {
    id: state.kind,
    revision: 3,
    breaker: 'po-to-team-1',
    breakerName: 'breaker 1',
    side: 'po-to-team',
    card,
    state,
    facts,
    follows: null,
    ...changed,
  };
}

export const draft = experiment({ kind: 'draft' });
export const runs = experiment({
  kind: 'running',
  startedAt: at(1, 9),
  closed: 1,
  of: 2,
  reviewOn: at(26, 16),
});
export const due = experiment({ kind: 'due', startedAt: at(1, 9), closed: 2 });
export const reviewed = experiment({
  kind: 'reviewed',
  reviewedAt: at(3, 9),
  outcome: 'keep',
  learned: 'Asking first is enough.',
});

const RUNGS = ['notice', 'ask', 'try', 'review', 'ask-for-help', 'escalate'] as const;

/** A ladder of which so many rungs are open. */
export function ladder(open: number, changed: Partial<Ladder> = {}): Ladder {
  return {
    breaker: 'po-to-team-1',
    name: 'breaker 1',
    rungs: RUNGS.map((rung, index) => ({ rung, open: index < open, says: `Why ${rung}.` })),
    cost: ['You can lose the PO.', 'Trust takes years.'],
    request: null,
    ...changed,
  };
}

export const library: Experiments['library'] = [
  {
    breaker: 'po-to-team-1',
    name: 'breaker 1',
    side: 'po-to-team',
    ask: 'Question 1?',
    signals: [
      { id: 'scope-added', asks: 'How much came in?' },
      { id: 'scope-removed', asks: 'How much went out?' },
    ],
    ideas: [
      { title: 'Swap', how: 'One in, one out.', ground: 'trade' },
      { title: 'Slack', how: 'Plan less.', ground: 'buffer' },
    ],
  },
  {
    breaker: 'team-to-po-2',
    name: 'breaker 2',
    side: 'team-to-po',
    ask: 'Question 2?',
    signals: [],
    ideas: [],
  },
];

export function experiments(
  shown: readonly ExperimentShown[] = [due, runs, draft, reviewed],
  changed: Partial<Experiments> = {},
): Experiments {
  return {
    experiments: shown,
    library,
    ladders: [],
    runningSprint: { id: 24, name: 'Sprint 24' },
    ...changed,
  };
}
