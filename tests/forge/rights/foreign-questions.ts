import { randomUUID } from 'node:crypto';
import type { Chance } from '../../../local/demo/chance';
import type { Questions } from '../../../src/contract';
import { CARD, newCard } from './board-at-work';
import { FORBIDDEN_BOARD, type Forbidden } from './forbidden-project';
import { BOARD } from './people';

type Draw = (chance: Chance, forbidden: Forbidden) => object;

const at = { boardId: FORBIDDEN_BOARD };
const MARKS = ['agreed', 'emergency', 'pulled-in', 'split', 'data-error', 'lets-talk', 'take-back'];
const flag = (chance: Chance) => chance.happens(0.5);
const written = (chance: Chance) => chance.pick(['', 'We wish for an hour.', '| # <b> `x`', '__proto__']);
const statements = (chance: Chance) =>
  chance.shuffled(['only-good-news', 'blames-po', 'decides-how']).slice(0, chance.whole(1, 3));
const MOVES = [
  { kind: 'start', from: 'running-sprint' },
  { kind: 'start', from: 'next-sprint' },
  { kind: 'review', outcome: 'keep', learned: 'Much.' },
  { kind: 'discard' },
];

/** Questions in their right form about the board, the sprints, items, cards and rounds of the forbidden project. */
export const FOREIGN: Readonly<Record<keyof Questions, Draw>> = {
  boards: () => ({ kind: 'boards' }),
  board: (chance, { sprintIds }) => ({
    ...{ ...at, zone: chance.pick(['UTC', 'Europe/Berlin']), fresh: flag(chance) },
    ...(flag(chance) ? { sprintId: chance.pick(sprintIds) } : {}),
  }),
  conversation: () => at,
  consent: () => at,
  switchBoard: (chance) => ({ ...at, on: flag(chance) }),
  allowNotMarked: (chance) => ({ ...at, on: flag(chance) }),
  version: (_, { pass }) => ({ ...at, pass }),
  mark: (chance, { sprintIds, changes }) => ({
    ...{ ...at, sprintId: chance.pick(sprintIds) },
    ...{ changes: chance.shuffled(changes).slice(0, chance.whole(1, 5)), mark: chance.pick(MARKS) },
  }),
  planningFinished: (chance, { sprintIds }) => ({ ...at, sprintId: chance.pick(sprintIds) }),
  item: () => ({ kind: 'item' }),
  newChanges: (chance) => ({ ...at, seen: chance.whole(0, 1_000) }),
  roleSignals: () => at,
  mapPoRole: (chance) => ({ ...at, roleId: flag(chance) ? null : 10_100 }),
  switchRoleSignals: (chance) => ({ ...at, on: flag(chance) }),
  experiments: () => at,
  saveExperiment: (chance, { experiment: { id, card } }) =>
    flag(chance)
      ? { ...at, ...newCard(randomUUID()) }
      : { ...at, id, was: card, card: { ...CARD, weSee: written(chance) } },
  moveExperiment: (chance, { experiment: { id, revision } }) => ({
    ...{ ...at, id, revision, move: chance.pick(MOVES) },
  }),
  saveRequest: (chance) => ({
    ...{ ...at, breaker: 'change-inside-sprint', revision: 0, namesAPerson: flag(chance) },
    ...{ fromPoSide: written(chance), fromTeamSide: written(chance), weAskFor: written(chance) },
  }),
  checkIn: () => at,
  openRound: (chance) => ({ ...at, statements: statements(chance) }),
  answerRound: (chance, { roundId }) => ({
    ...{ ...at, roundId, answers: [{ breaker: 'only-good-news', answer: chance.whole(1, 5) }] },
  }),
  closeRound: (_, { roundId }) => ({ ...at, roundId }),
  agreement: () => at,
  changeNorms: (chance) => ({ ...at, revision: 0, norms: { keptSprints: chance.whole(6, 60) } }),
  pauseBoard: (chance) => ({ ...at, paused: flag(chance) }),
  exportBoard: () => at,
  brief: (chance, { sprintIds }) => ({ ...at, sprintId: chance.pick(sprintIds) }),
  numbers: (chance, { sprintIds }) => ({
    ...at,
    ...(flag(chance) ? { sprintId: chance.pick(sprintIds) } : {}),
  }),
};

const own = { boardId: BOARD };

/** The same about the asker's own board: its door is open to them, and what they name lies behind another one. */
export const FOREIGN_AT_OWN_BOARD: Readonly<Partial<Record<keyof Questions, Draw>>> = {
  ...Object.fromEntries(
    (['mark', 'planningFinished', 'moveExperiment', 'answerRound', 'closeRound', 'brief'] as const).map(
      (name): [string, Draw] => [
        name,
        (chance, forbidden) => ({ ...FOREIGN[name](chance, forbidden), ...own }),
      ],
    ),
  ),
  board: (chance, { sprintIds }) => ({ ...own, sprintId: chance.pick(sprintIds) }),
  saveExperiment: (chance, { experiment: { id, card } }) => ({
    ...{ ...own, id, was: card, card: { ...CARD, weSee: written(chance) } },
  }),
  numbers: (chance, { sprintIds }) => ({ ...own, sprintId: chance.pick(sprintIds) }),
  version: (_, { pass }) => ({ ...own, pass }),
};
