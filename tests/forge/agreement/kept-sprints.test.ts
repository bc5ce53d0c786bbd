import { AppAtSite } from './app-at-site';
import { enterBoard } from '../../../src/forge/doors/enter-board';
import { judgedBoard } from '../../../src/forge/memory/judged-board';
import { answerChangeNorms } from '../../../src/forge/resolvers/change-norms';
import { answerConversation } from '../../../src/forge/resolvers/conversation';
import { frozenSprintIds } from '../../../src/store/frozen-sprints';
import { BOARD } from '../queue/queue-at-work';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite(26);
  await app.switchOn();
});
afterEach(() => app.close());

const keep = (keptSprints: number, revision: number) =>
  app.told(answerChangeNorms, { revision, norms: { keptSprints } }, 'owner');
const kept = async () =>
  [...(await frozenSprintIds(app.queue.store, BOARD))].sort((one, other) => one - other);
const judged = (sprintId?: number) =>
  app.as('owner', async () => {
    const asked = { boardId: BOARD, ...(sprintId === undefined ? {} : { sprintId }) };
    const { history } = await judgedBoard(await enterBoard(BOARD), asked);
    return history.sprints.map(({ id }) => id).sort((one, other) => one - other);
  });
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

test('facts are kept of the last 24 closed sprints, of fewer as soon as that is agreed, and read again when it is more', async () => {
  expect(await kept()).toEqual(range(3, 26));
  await keep(6, 0);
  const closedOf = async () => {
    const conversation = await app.told(answerConversation, {}, 'owner');
    return conversation.kind === 'team' ? conversation.closedSprints : 0;
  };
  expect(await closedOf()).toBe(6);
  expect(await judged()).toEqual(range(21, 28));
  expect(await judged(10)).toEqual([10, ...range(21, 28)]);
  await app.queue.drain();
  expect(await kept()).toEqual(range(21, 26));
  await keep(25, 1);
  await app.queue.drain();
  expect(await kept()).toEqual(range(2, 26));
  expect(await closedOf()).toBe(25);
});
