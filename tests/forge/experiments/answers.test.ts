import { closeSprint, startSprint } from '../../../local/jira/actions';
import { DAY, instant } from '../../../src/domain/model/instant';
import type { JiraRequest } from '../../../src/jira/jira';
import { kvsStore } from '../../../src/forge/kvs-store';
import { answerExperiments } from '../../../src/forge/resolvers/experiments';
import { answerMoveExperiment } from '../../../src/forge/resolvers/move-experiment';
import { answerSaveExperiment } from '../../../src/forge/resolvers/save-experiment';
import { changeWrittenNorms } from '../../../src/store/norms-kept';
import { readExperiments } from '../../../src/store/experiments-kept';
import { readVersion } from '../../../src/store/versions';
import { anExperiment, CARD } from '../../domain/experiments/made-experiments';
import { startOf } from '../queue/long-board';
import { BOARD } from '../queue/queue-at-work';
import {
  asOutsider,
  begunInSprintEight,
  type ExperimentsBoard,
  newCard,
  ok,
  openBoard,
  reviewedEarlier,
  RUNNING,
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

const experiments = async () => ok(await answerExperiments({ payload: { boardId: BOARD }, context: {} }));
const save = (payload: unknown) => answerSaveExperiment({ payload, context: {} });
const move = (told: object) =>
  answerMoveExperiment({ payload: { boardId: BOARD, id: TOKEN, revision: 1, ...told }, context: {} });

describe('the experiments of a board', () => {
  test('are none at first, with a library for every breaker and the sprint that runs', async () => {
    const shown = await experiments();
    expect(shown).toMatchObject({ experiments: [], ladders: [], runningSprint: { id: RUNNING } });
    expect(shown.library).toHaveLength(19);
    expect(shown.library[1]).toMatchObject({
      breaker: 'change-inside-sprint',
      side: 'po-to-team',
      signals: expect.arrayContaining([expect.objectContaining({ id: 'scope-added' })]) as unknown,
    });
    expect(shown.library.every(({ ideas }) => ideas.length === 4)).toBe(true);
  });

  test('begin with the sprint that was started last of two that run, in whatever order Jira lists them', async () => {
    const { site, queue } = mockBoard;
    const startDate = startOf(RUNNING) - 2 * DAY;
    startSprint(site, RUNNING + 1, { startDate, endDate: startDate + 14 * DAY, by: 'person-a' });
    await queue.take({ kind: 'head', boardId: BOARD });
    expect(await experiments()).toMatchObject({ runningSprint: { id: RUNNING } });
  });

  test('tell what was seen before and since, and open every figure to its items', async () => {
    await mockBoard.keep(begunInSprintEight(2));
    const [shown] = (await experiments()).experiments;
    expect(shown).toMatchObject({
      breakerName: 'change inside the sprint',
      state: { kind: 'due', closed: 2 },
    });
    expect(shown?.facts).toMatchObject({ compared: 'fewer' });
    expect(shown?.facts?.says).toContain(
      'Before: 5 in 5 sprints (1, 1, 1, 1, 1). Since: 0 in 2 sprints (0, 0).',
    );
    expect(shown?.facts?.evidence.map(({ item, sprint }) => [sprint, item?.kind])).toEqual(
      [4, 5, 6, 7, 8].map((sprint) => [`Sprint ${String(sprint)}`, 'visible']),
    );
  });

  test('count an item that the viewer may not see, and do not name it', async () => {
    await mockBoard.keep(begunInSprintEight(2));
    const { instead } = mockBoard.queue;
    mockBoard.queue.instead = (request) =>
      request.path.endsWith('/issue/bulkfetch')
        ? { status: 200, headers: {}, text: '{"issues":[]}' }
        : instead(request);
    const [shown] = (await experiments()).experiments;
    expect(shown?.facts?.says).toContain('Before: 5 in 5 sprints');
    expect(shown?.facts?.evidence.map(({ item }) => item)).toEqual(Array(5).fill({ kind: 'hidden' }));
  });

  test('ask Jira four questions at most', async () => {
    await mockBoard.keep(begunInSprintEight(2), { ...anExperiment(), id: 'draft' });
    mockBoard.asked();
    await experiments();
    expect(mockBoard.asked().map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/rest/agile/1.0/board/1',
      '/rest/api/3/project/SHOP/roledetails',
      '/rest/api/3/search/jql',
      '/rest/api/3/issue/bulkfetch',
    ]);
  });

  test('stand in their turn: due, running, drafts, and the newest review before the older one', async () => {
    const older = reviewedEarlier('older');
    const newer = {
      ...reviewedEarlier('newer'),
      state: { ...older.state, reviewedAt: instant(mockBoard.queue.now) },
    };
    const running = begunInSprintEight(6, { id: 'running' });
    const due = begunInSprintEight(1, { id: 'due' });
    await mockBoard.keep(older, newer, anExperiment({ id: 'draft' }), running, due);
    const shown = (await experiments()).experiments;
    expect(shown.map(({ id }) => id)).toEqual(['due', 'running', 'draft', 'newer', 'older']);
    expect(shown[1]?.state).toMatchObject({ kind: 'running', closed: 2, of: 6, reviewOn: null });
  });

  test('say nothing of the sprint that runs, not even of the one they began with', async () => {
    const startedAt = instant(mockBoard.queue.now);
    await mockBoard.keep(anExperiment({ state: { kind: 'running', startedAt, firstSprint: RUNNING } }));
    const [shown] = (await experiments()).experiments;
    expect(shown?.state).toMatchObject({ kind: 'running', closed: 0, of: 2 });
    expect(shown?.facts?.after).toEqual([]);
    expect(JSON.stringify(shown?.facts)).not.toContain(`"sprintId":${String(RUNNING)}`);
  });

  test('have no facts where no signal is followed', async () => {
    await mockBoard.keep(begunInSprintEight(2, { signal: null }));
    expect((await experiments()).experiments[0]?.facts).toBeNull();
  });

  test('are for the team alone', async () => {
    mockBoard.queue.instead = asOutsider;
    const answers = [
      await answerExperiments({ payload: { boardId: BOARD }, context: {} }),
      await save(newCard()),
      await move({ move: { kind: 'discard' } }),
    ];
    expect(answers.map((answer) => (answer.kind === 'failed' ? answer.code : 'ok'))).toEqual(
      Array(3).fill('not-the-team'),
    );
    expect(await readExperiments(mockBoard.queue.store, BOARD)).toEqual([]);
  });
});

describe('one experiment from its draft to its review', () => {
  test('is written, begun with the running sprint, due at its close, and kept with its facts', async () => {
    const { experiment } = ok(
      await save(newCard({ card: { ...CARD, sprints: 1, weTry: '  A swap rule. ' } })),
    );
    expect(experiment).toMatchObject({ id: TOKEN, revision: 1, state: { kind: 'draft' } });
    expect(experiment.card.weTry).toBe('A swap rule.');
    const begun = ok(await move({ move: { kind: 'start', from: 'running-sprint' } }));
    expect(begun.experiments[0]?.state).toMatchObject({ kind: 'running', closed: 0, of: 1 });
    const early = await move({ revision: 2, move: { kind: 'review', outcome: 'keep', learned: '' } });
    expect(early).toMatchObject({ kind: 'failed', code: 'not-now' });
    await closeTheRunningSprint();
    expect((await experiments()).experiments[0]?.state).toMatchObject({ kind: 'due', closed: 1 });
    const kept = ok(
      await move({ revision: 2, move: { kind: 'review', outcome: 'keep', learned: 'We agree more.' } }),
    );
    expect(kept.experiments[0]).toMatchObject({
      revision: 3,
      state: { kind: 'reviewed', outcome: 'keep', learned: 'We agree more.' },
      facts: { after: [{ sprintId: RUNNING, figure: 0 }], evidence: [] },
    });
  });

  test('keeps the facts of its review when a sprint is left out later; one that still runs does not', async () => {
    await mockBoard.keep(begunInSprintEight(2), begunInSprintEight(2, { id: 'running' }));
    const reviewed = ok(await move({ move: { kind: 'review', outcome: 'stop', learned: '' } }));
    const facts = reviewed.experiments.find(({ id }) => id === TOKEN)?.facts;
    expect(facts).toMatchObject({ compared: 'fewer', evidence: [] });
    await leaveOut(9);
    const later = (await experiments()).experiments;
    expect(later.find(({ id }) => id === TOKEN)?.facts).toEqual(facts);
    expect(later.find(({ id }) => id === 'running')).toMatchObject({
      state: { kind: 'running', closed: 1 },
      facts: { compared: 'cannot-say', after: [{ sprintId: 10 }] },
    });
  });

  test('tells open panels that something changed', async () => {
    const before = await readVersion(mockBoard.queue.store, BOARD);
    ok(await save(newCard()));
    expect(await readVersion(mockBoard.queue.store, BOARD)).not.toBe(before);
  });

  test('is discarded as a draft', async () => {
    ok(await save(newCard()));
    expect(ok(await move({ move: { kind: 'discard' } })).experiments).toEqual([]);
  });

  test('is not moved when it changed since it was shown, and nothing is written', async () => {
    ok(await save(newCard()));
    const late = await move({ revision: 7, move: { kind: 'discard' } });
    expect(late).toMatchObject({ kind: 'failed', code: 'changed-meanwhile' });
    expect(await readExperiments(mockBoard.queue.store, BOARD)).toHaveLength(1);
  });

  test('that is not there is said to be gone', async () => {
    expect(await move({ move: { kind: 'discard' } })).toMatchObject({ code: 'experiment-unknown' });
  });
});

/** The team leaves a sprint out of its statistics. */
async function leaveOut(sprintId: number): Promise<void> {
  await changeWrittenNorms(mockBoard.queue.store, BOARD, (before) => ({
    ...before,
    norms: { ...before.norms, leftOut: [{ sprintId, because: 'Holidays.' }] },
  }));
}

/** The running sprint is closed in Jira, and what that means is taken by the queue. */
async function closeTheRunningSprint(): Promise<void> {
  const { queue } = mockBoard;
  closeSprint(mockBoard.site, RUNNING, { at: queue.now, by: 'person-a' });
  await queue.take({ kind: 'head', boardId: BOARD });
  await queue.drainUntil(queue.now + 600_000);
}
