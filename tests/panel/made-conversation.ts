/** Conversations made up for the tests of the panel: for the team, and for whoever is not of it. */
import type {
  BreakerCard,
  BuilderCard,
  Conversation,
  EvidenceRow,
  HintCard,
  Side,
  TeamConversation,
  VelocitySprint,
  VelocityView,
} from '../../src/contract';
import { at, hiddenItem, item, READ_AT } from './made-answers';

export const notTheTeam: Conversation = {
  kind: 'not-the-team',
  says: 'This page is for people who hold a role of the team.',
  next: 'Who is the team? A project admin can say so.',
};

export const evidence: readonly EvidenceRow[] = [
  {
    item: item(31, 'Refund an order partly'),
    sprint: 'Sprint 23',
    at: at(2, 8, 12),
    says: 'Came in on day 2.',
  },
  { item: null, sprint: 'Sprint 22', at: at(1, 9), says: '4 items came in.' },
  { item: hiddenItem, sprint: 'Sprint 23', at: at(3, 9), says: 'A secret sentence.' },
  { item: hiddenItem, sprint: 'Sprint 21', at: at(3, 9), says: 'Another secret sentence.' },
];

export function breaker(side: Side, number: number, changed: Partial<BreakerCard> = {}): BreakerCard {
  return {
    id: `${side}-${number}`,
    side,
    name: `breaker ${number}`,
    promise: `Promise ${number}.`,
    state: 'quiet',
    because: `Reason ${number}.`,
    canMean: `Can mean ${number}.`,
    canAlsoMean: [`Other reading ${number}.`, `A third reading ${number}.`],
    cannotBeSeen: `Nobody sees ${number}.`,
    checkIn: `Statement ${number}.`,
    ask: `Question ${number}?`,
    try: [1, 2].map((one) => ({ title: `Title ${one}`, how: `How ${one}.`, ground: `Ground ${one}` })),
    evidence: [],
    ...changed,
  };
}

const STATES = ['hint', 'fact', 'quiet', 'kept', 'not-enough-data', 'only-people-know'] as const;

function breakersOf(side: Side, count: number): BreakerCard[] {
  return Array.from({ length: count }, (_, index) =>
    breaker(side, index + 1, { state: STATES[index] ?? 'only-people-know' }),
  );
}

export const breakers: readonly BreakerCard[] = [
  ...breakersOf('po-to-team', 11),
  ...breakersOf('team-to-po', 8),
];

export function hint(side: Side, changed: Partial<HintCard> = {}): HintCard {
  return {
    side,
    breakers: [`${side}-1`],
    says: [`Seen on ${side}.`],
    since: 'Sprint 21',
    evidence,
    ...changed,
  };
}

export function builder(sides: readonly Side[], says = `Kept by ${sides.join(' and ')}.`): BuilderCard {
  return { sides, says, evidence };
}

export function sprintOf(number: number, changed: Partial<VelocitySprint> = {}): VelocitySprint {
  return {
    sprintId: number,
    name: `Sprint ${number}`,
    committed: 30,
    completed: 20 + (number % 5),
    limits: number < 7 ? null : { mean: 22, lower: 10, upper: 34 },
    place: number < 7 ? 'unknown' : 'inside',
    leftOut: null,
    ...changed,
  };
}

export const steps = Array.from({ length: 30 }, (_, index) => ({
  sprints: index + 1,
  half: (index + 1) * 36,
  most: (index + 1) * 30,
}));

export const points: VelocityView = {
  statistic: 'points',
  sprints: Array.from({ length: 12 }, (_, index) => sprintOf(index + 1)),
  provisional: false,
  says: 'Ordinary variation.',
  promise: { kind: 'range', lower: 12, upper: 41 },
  trend: { kind: 'trend', trend: 'none' },
  forecast: { kind: 'fan', steps },
};

export const team: TeamConversation = {
  kind: 'team',
  readAt: READ_AT,
  hints: [hint('po-to-team'), hint('team-to-po')],
  builders: [builder(['po-to-team']), builder(['team-to-po']), builder(['po-to-team', 'team-to-po'])],
  breakers,
  notices: [
    { sprintId: 24, says: 'One item is in its third sprint: what keeps it?', evidence },
    { sprintId: 25, says: 'Two planned items have no description: what is missing?', evidence: [] },
  ],
  velocity: [points, { ...points, statistic: 'items' }],
  closedSprints: 12,
};
