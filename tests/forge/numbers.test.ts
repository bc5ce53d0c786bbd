import { addToSprint, closeSprint, startSprint } from '../../local/jira/actions';
import { DAY } from '../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { kvsStore } from '../../src/forge/kvs-store';
import { answerNumbers } from '../../src/forge/resolvers/numbers';
import type { Jira } from '../../src/jira/jira';
import { longSite, nowAfter, startOf } from './queue/long-board';
import { BOARD, QueueAtWork } from './queue/queue-at-work';

jest.mock('../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../src/forge/doors/enter-board', () => ({
  enterBoard: () => Promise.resolve({ store: kvsStore, ...mockInside }),
}));
let mockInside: object = {};

const CLOSED = 4;
const RUNNING = 5;
const ITEM = '900001';

describe('the numbers as they are asked for', () => {
  let queue: QueueAtWork;
  const seesNothing: Jira = () =>
    Promise.resolve({
      ...{ status: 200, headers: { 'content-type': 'application/json' } },
      text: '{"issues":[],"isLast":true}',
    });
  const enterWith = (viewer: Jira): void => {
    const { jira, now } = queue;
    mockInside = { app: jira, viewer, now, settings: DEFAULT_SETTINGS };
  };
  const ask = (question: object = {}) =>
    answerNumbers({ payload: { boardId: BOARD, ...question }, context: {} });
  const told = async (question?: object) => {
    const answer = await ask(question);
    if (answer.kind === 'failed') throw new Error(answer.says);
    return answer.value;
  };

  beforeAll(async () => {
    const site = longSite(3);
    addToSprint(site, ITEM, CLOSED, { at: startOf(CLOSED) + 2 * DAY, by: 'person-a' });
    closeSprint(site, CLOSED, { at: startOf(CLOSED) + 3 * DAY, by: 'person-a', moveTo: 'backlog' });
    const [startDate, endDate] = [startOf(CLOSED) + 4 * DAY, startOf(CLOSED) + 14 * DAY];
    startSprint(site, RUNNING, { startDate, endDate, by: 'person-a' });
    queue = new QueueAtWork(site, nowAfter(3));
    await queue.switchOn();
    await queue.drain();
    Object.assign(kvsStore, queue.store);
  });
  beforeEach(() => enterWith(queue.jira));
  afterAll(() => queue.close());

  test('without a wish are those of the sprint that closed last, although one runs', async () => {
    const { sprintId, name, figures } = await told();
    expect([sprintId, name]).toEqual([CLOSED, 'Sprint 4']);
    expect(figures.map(({ figure }) => figure)).toEqual([
      ...['committed', 'added', 'removed', 'completed', 'total'],
    ]);
  });

  test('name the item that parts, and the rule', async () => {
    const { figures } = await told();
    const total = figures.find(({ figure }) => figure === 'total');
    expect(total?.sprintReport).toMatchObject({
      kind: 'shown',
      more: { items: 1 },
      partings: [{ because: 'added-twice', items: 1, item: { kind: 'visible', id: ITEM } }],
    });
    expect(total?.velocityChart).toEqual({ kind: 'not-shown' });
  });

  test('count and do not name what the viewer may not see', async () => {
    const all = await told();
    enterWith(seesNothing);
    const answer = await told();
    expect(JSON.stringify(answer)).not.toMatch(/SHOP-|"key"|"summary"/);
    expect(answer.hiddenItems).toBeGreaterThan(0);
    expect(answer.figures.map(({ ours }) => ours)).toEqual(all.figures.map(({ ours }) => ours));
  });

  test('carry no account of a person', async () => {
    expect(JSON.stringify(await told())).not.toContain('person-');
  });

  test.each([
    ['a running sprint', { sprintId: RUNNING }, 'sprint-unknown'],
    ['a sprint of another board', { sprintId: 77 }, 'sprint-unknown'],
    ['no board', { boardId: -1 }, 'question-unreadable'],
  ])('of %s are none, with what to do', async (_what, question, code) => {
    expect(await ask(question)).toMatchObject({
      ...{ kind: 'failed', code },
      next: expect.stringMatching(/\S[.]$/) as string,
    });
  });
});
