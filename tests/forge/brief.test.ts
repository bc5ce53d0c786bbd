import { addToSprint } from '../../local/jira/actions';
import type { ExperimentCard } from '../../src/domain/model/experiment';
import { DAY, instant } from '../../src/domain/model/instant';
import type { ChangeName } from '../../src/domain/model/mark';
import { DEFAULT_NORMS } from '../../src/domain/model/norms';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { kvsStore } from '../../src/forge/kvs-store';
import { answerBrief } from '../../src/forge/resolvers/brief';
import type { Jira } from '../../src/jira/jira';
import { addMark } from '../../src/store/change-marks';
import { changeExperiments } from '../../src/store/experiments-kept';
import { longSite, nowAfter, startOf } from './queue/long-board';
import { BOARD, QueueAtWork } from './queue/queue-at-work';

jest.mock('../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../src/forge/doors/enter-board', () => ({
  enterAsTeam: () => Promise.resolve({ store: kvsStore, ...mockInside }),
}));
let mockInside: object = {};

const RUNNING = 4;
const ITEM = '900001';
const CAME_IN = startOf(RUNNING) + 2 * DAY;

describe('the brief as it is asked for', () => {
  let queue: QueueAtWork;
  const seesNothing: Jira = () =>
    Promise.resolve({
      ...{ status: 200, headers: { 'content-type': 'application/json' } },
      text: '{"issues":[],"isLast":true}',
    });
  const enterWith = (viewer: Jira): void => {
    const { jira, now } = queue;
    mockInside = { app: jira, viewer, now, settings: DEFAULT_SETTINGS, norms: DEFAULT_NORMS };
  };
  const ask = (question: object = {}) =>
    answerBrief({ payload: { boardId: BOARD, ...question }, context: {} });
  const told = async (question?: object) => {
    const answer = await ask(question);
    if (answer.kind === 'failed') throw new Error(answer.says);
    return answer.value;
  };

  beforeAll(async () => {
    const site = longSite(3);
    queue = new QueueAtWork(site, nowAfter(3));
    await queue.switchOn();
    await queue.drain();
    addToSprint(site, ITEM, RUNNING, { at: CAME_IN, by: 'person-a' });
    await queue.take({ kind: 'open', boardId: BOARD });
    Object.assign(kvsStore, queue.store);
  });
  beforeEach(() => enterWith(queue.jira));
  afterAll(() => queue.close());

  test('without a wish is about the sprint that closed last, with the name of a file', async () => {
    expect(await told()).toMatchObject({
      sprint: 'Sprint 3',
      fileName: 'retro-brief-sprint-3.md',
      markdown: expect.stringContaining('- Completed: 2 items, 6 points') as string,
    });
  });

  test('of the running sprint tells its changes with their marks, and no end of any item', async () => {
    const change: ChangeName = { sprintId: RUNNING, itemId: ITEM, kind: 'entered', at: instant(CAME_IN) };
    const mark = { kind: 'lets-talk', at: instant(CAME_IN + DAY) } as const;
    await addMark(queue.store, BOARD, { change, mark, twin: 'a' });
    const { markdown } = await told({ sprintId: RUNNING });
    expect(markdown).toMatch(
      /### To talk about\n\n- SHOP-900001 [^\n]*: came in \([^)]*\), day 3 \(\d{4}-\d\d-\d\d\)\. Said: let’s talk about it/,
    );
    expect(markdown).not.toMatch(/completed:|carried over:/i);
  });

  test('counts and does not name what the viewer may not see', async () => {
    enterWith(seesNothing);
    const { markdown } = await told({ sprintId: RUNNING });
    expect(markdown).toContain('- 1 change of an item you cannot see');
    expect(markdown).not.toContain('SHOP-');
  });

  test('tells the experiments that run', async () => {
    const card: ExperimentCard = {
      ...{ weSee: 'a', weThink: 'b', weTry: 'A swap rule', weExpect: 'c', weStopIf: 'd', sprints: 2 },
      afterFromPoSide: 'product-owner',
      afterFromTeamSide: 'developer',
    };
    const state = { kind: 'running', startedAt: instant(startOf(3) - 1), firstSprint: 3 } as const;
    const one = { id: 'e', revision: 1, breaker: 'change-inside-sprint', signal: null, follows: null };
    await changeExperiments(queue.store, BOARD, () => [{ ...one, card, state }]);
    expect((await told()).markdown).toContain(
      '- “change inside the sprint”: we try “A swap rule” – 1 of 2 sprints have closed',
    );
  });

  test('asks Jira at most twice on a warm board, beside the two questions of the door', async () => {
    await told({ sprintId: RUNNING });
    queue.requests.length = 0;
    await told({ sprintId: RUNNING });
    expect(queue.requests.length).toBeGreaterThan(0);
    expect(queue.requests.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['a planned sprint', { sprintId: 5 }, 'not-now'],
    ['a sprint of another board', { sprintId: 77 }, 'sprint-unknown'],
    ['a zone that does not exist', { zone: 'Mars/Crater' }, 'question-unreadable'],
    ['no board', { boardId: -1 }, 'question-unreadable'],
  ])('about %s says why there is none and what to do', async (_what, question, code) => {
    expect(await ask(question)).toMatchObject({
      ...{ kind: 'failed', code },
      ...{ says: expect.stringMatching(/\.$/) as string, next: expect.stringMatching(/\.$/) as string },
    });
  });
});
