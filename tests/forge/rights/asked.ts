import type { BoardHealth, Questions } from '../../../src/contract';
import { type BoardAtWork, closeOpenRound, draftExperiment, newCard, openRound } from './board-at-work';
import { BOARD, PROJECT } from './people';

type Payload = (at: BoardAtWork, as: string | null) => object | Promise<object>;

const ofBoard = { boardId: BOARD };
const aboutBoard: Payload = () => ofBoard;

/** A question of each kind that would be answered well if its asker may ask it; what it needs is made ready before. */
const ASKED: Readonly<Record<keyof Questions, Payload>> = {
  boards: () => ({ kind: 'boards' }),
  board: aboutBoard,
  conversation: aboutBoard,
  consent: aboutBoard,
  switchBoard: () => ({ ...ofBoard, on: true }),
  allowNotMarked: () => ({ ...ofBoard, on: true }),
  version: async (at, as) => ({ ...ofBoard, pass: await passOf(at, as) }),
  mark: ({ sprintId, change }) => ({ ...ofBoard, sprintId, changes: [change], mark: 'agreed' }),
  planningFinished: ({ sprintId }) => ({ ...ofBoard, sprintId }),
  item: () => ({ kind: 'item' }),
  newChanges: aboutBoard,
  roleSignals: aboutBoard,
  mapPoRole: () => ({ ...ofBoard, roleId: 10_100 }),
  switchRoleSignals: () => ({ ...ofBoard, on: true }),
  experiments: aboutBoard,
  saveExperiment: () => ({ ...ofBoard, ...newCard() }),
  moveExperiment: async (at) => {
    const { id, revision } = await draftExperiment(at);
    return { ...ofBoard, id, revision, move: { kind: 'discard' } };
  },
  saveRequest: () => ({
    ...{ ...ofBoard, breaker: 'change-inside-sprint', revision: 0, namesAPerson: false },
    ...{ fromPoSide: 'We wish for a place.', fromTeamSide: 'So do we.', weAskFor: 'An hour of a coach.' },
  }),
  checkIn: aboutBoard,
  openRound: async (at) => {
    await closeOpenRound(at);
    return { ...ofBoard, statements: ['only-good-news'] };
  },
  answerRound: async (at) => {
    const { id: roundId, statements } = await openRound(at);
    return { ...ofBoard, roundId, answers: statements.map(({ breaker }) => ({ breaker, answer: 4 })) };
  },
  closeRound: async (at) => ({ ...ofBoard, roundId: (await openRound(at)).id }),
  agreement: aboutBoard,
  changeNorms: async ({ told }) => {
    const { revision } = await told('agreement');
    return { ...ofBoard, revision, norms: { changingASprint: `We swap, agreed in version ${revision}.` } };
  },
  pauseBoard: () => ({ ...ofBoard, paused: false }),
  exportBoard: aboutBoard,
  brief: aboutBoard,
  numbers: aboutBoard,
};

export async function payloadFor(name: keyof Questions, at: BoardAtWork, as: string | null): Promise<object> {
  return ASKED[name](at, as);
}

/** The own pass of whoever may see the board; whoever may not tries that of the developer. */
async function passOf({ app, told }: BoardAtWork, as: string | null): Promise<string> {
  const own = (await app.ask('board', ofBoard, as, { project: PROJECT })) as { readonly value?: BoardHealth };
  return own.value?.live.pass ?? (await told('board')).live.pass;
}
