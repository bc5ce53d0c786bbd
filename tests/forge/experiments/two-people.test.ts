import type { JiraRequest } from '../../../src/jira/jira';
import { kvsStore } from '../../../src/forge/kvs-store';
import { answerMoveExperiment } from '../../../src/forge/resolvers/move-experiment';
import { answerSaveExperiment } from '../../../src/forge/resolvers/save-experiment';
import { readExperiments } from '../../../src/store/experiments-kept';
import { CARD } from '../../domain/experiments/made-experiments';
import { BOARD } from '../queue/queue-at-work';
import {
  begunInSprintEight,
  type ExperimentsBoard,
  newCard,
  ok,
  openBoard,
  TOKEN,
} from './experiments-board';

jest.mock('../../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../../src/forge/jira-as', () => ({
  jiraAsApp: (request: JiraRequest) => mockBoard.jira(request),
  jiraAsViewer: (request: JiraRequest) => mockBoard.jira(request),
}));
let mockBoard: ExperimentsBoard;

beforeEach(async () => {
  mockBoard = await openBoard();
  Object.assign(kvsStore, mockBoard.queue.store);
  jest.spyOn(Date, 'now').mockImplementation(() => mockBoard.queue.now);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await mockBoard.queue.close();
});

const save = (payload: unknown) => answerSaveExperiment({ payload, context: {} });
const edit = (card: Partial<typeof CARD>) =>
  save({ boardId: BOARD, id: TOKEN, token: TOKEN, was: CARD, card: { ...CARD, ...card } });
const stand = () => readExperiments(mockBoard.queue.store, BOARD);

describe('two people at one card at the same moment', () => {
  beforeEach(async () => void ok(await save(newCard())));

  test('who change different lines both find their line in it', async () => {
    const saved = await Promise.all([
      edit({ weSee: 'Seen by one.' }),
      edit({ weStopIf: 'Said by the other.' }),
    ]);
    expect(saved.map((answer) => ok(answer).kind).toSorted()).toEqual(['merged', 'saved']);
    expect(await stand()).toMatchObject([
      { revision: 3, card: { ...CARD, weSee: 'Seen by one.', weStopIf: 'Said by the other.' } },
    ]);
  });

  test('who change the same line differently: one stands whole, the other is shown it and nothing of theirs is saved', async () => {
    const wishes = [
      { weTry: 'One way.', weSee: 'One sight.' },
      { weTry: 'Another way.', weThink: 'Another thought.' },
    ];
    const saved = (await Promise.all(wishes.map(edit))).map(ok);
    const conflicts = saved.filter(({ kind }) => kind === 'conflict');
    expect(conflicts).toEqual([expect.objectContaining({ lines: ['weTry'] })]);
    const winner = wishes[saved[0]?.kind === 'conflict' ? 1 : 0];
    expect(conflicts[0]?.experiment.card).toEqual({ ...CARD, ...winner });
    expect(await stand()).toMatchObject([{ revision: 2, card: { ...CARD, ...winner } }]);
  });

  test('six who each change a line of their own lose nothing', async () => {
    const wishes = [
      { weSee: 'a' },
      { weThink: 'b' },
      { weTry: 'c' },
      { weExpect: 'd' },
      { weStopIf: 'e' },
      { sprints: 5 },
    ];
    (await Promise.all(wishes.map(edit))).forEach(ok);
    expect((await stand())[0]?.card).toEqual({ ...CARD, ...Object.assign({}, ...wishes) });
  });

  test('who both begin it: one does, and the other is told', async () => {
    const begin = { boardId: BOARD, id: TOKEN, revision: 1, move: { kind: 'start', from: 'next-sprint' } };
    const answers = await Promise.all(
      [0, 1].map(() => answerMoveExperiment({ payload: begin, context: {} })),
    );
    expect(answers.map((answer) => (answer.kind === 'failed' ? answer.code : 'ok')).toSorted()).toEqual([
      'changed-meanwhile',
      'ok',
    ]);
    expect((await stand())[0]?.revision).toBe(2);
  });
});

describe('a card that is sent again', () => {
  test('twice at once is one card', async () => {
    const saved = await Promise.all([save(newCard()), save(newCard())]);
    expect(saved.map((answer) => ok(answer).experiment.id)).toEqual([TOKEN, TOKEN]);
    expect(await stand()).toHaveLength(1);
  });

  test('with the same change changes nothing more', async () => {
    ok(await save(newCard()));
    ok(await edit({ weSee: 'Seen.' }));
    expect(ok(await edit({ weSee: 'Seen.' })).kind).toBe('saved');
    expect((await stand())[0]?.revision).toBe(2);
  });
});

describe('what is refused, with nothing saved', () => {
  test.each([
    ['a mention', { weTry: 'Ask @alex.' }],
    ['an e-mail address', { weSee: 'alex@example.com knows.' }],
    ['an account id', { weStopIf: 'when 5b10ac8d82e05b22cc7d4ef5 says so' }],
  ])('a card with %s', async (_what, card) => {
    expect(await save(newCard({ card: { ...CARD, ...card } }))).toMatchObject({
      ...{ kind: 'failed', code: 'names-a-person' },
      says: expect.stringContaining('your text is still on the page') as string,
    });
    expect(await stand()).toEqual([]);
  });

  test('a review whose words name somebody', async () => {
    await mockBoard.keep(begunInSprintEight(2));
    const review = { kind: 'review', outcome: 'keep', learned: 'Thanks to @alex.' };
    const payload = { boardId: BOARD, id: TOKEN, revision: 1, move: review };
    expect(await answerMoveExperiment({ payload, context: {} })).toMatchObject({ code: 'names-a-person' });
    expect(await stand()).toMatchObject([{ revision: 1, state: { kind: 'running' } }]);
  });

  test.each([
    ['nothing to try', { weTry: '   ' }],
    ['501 characters', { weSee: 'x'.repeat(501) }],
    ['no sprint', { sprints: 0 }],
    ['seven sprints', { sprints: 7 }],
    ['half a sprint', { sprints: 1.5 }],
    ['a person who looks after it', { afterFromPoSide: 'alex' }],
  ])('a card with %s', async (_what, card) => {
    const payload = newCard({ card: { ...CARD, ...card } as typeof CARD });
    expect(await save(payload)).toMatchObject({ code: 'question-unreadable' });
    expect(await stand()).toEqual([]);
  });

  test.each([
    ['an id that no page makes', { token: '../norms:1' }],
    ['a breaker that is none', { breaker: 'nothing' }],
    ['a signal of another breaker', { signal: 'carry-over' }],
  ])('a card with %s', async (_what, told) => {
    expect(await save(newCard(told))).toMatchObject({ code: 'question-unreadable' });
    expect(await stand()).toEqual([]);
  });

  test('a change that does not say what the card was before', async () => {
    ok(await save(newCard()));
    const payload = { ...newCard({ card: { ...CARD, weSee: 'Seen.' } }), id: TOKEN };
    expect(await save(payload)).toMatchObject({ code: 'question-unreadable' });
    expect((await stand())[0]?.card).toEqual(CARD);
  });

  test('a change of a card that was reviewed', async () => {
    await mockBoard.keep(begunInSprintEight(2));
    const review = { kind: 'review', outcome: 'stop', learned: '' };
    const payload = { boardId: BOARD, id: TOKEN, revision: 1, move: review };
    ok(await answerMoveExperiment({ payload, context: {} }));
    expect(await edit({ weSee: 'Seen.' })).toMatchObject({ code: 'not-now' });
  });
});
