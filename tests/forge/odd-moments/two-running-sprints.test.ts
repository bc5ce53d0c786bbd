import { addToSprint, startSprint } from '../../../local/jira/actions';
import { DAY, instant } from '../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { kvsStore } from '../../../src/forge/kvs-store';
import { answerNewChanges } from '../../../src/forge/resolvers/new-changes';
import { longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

jest.mock('../../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../../src/forge/doors/enter-board', () => ({
  approachBoard: () =>
    Promise.resolve({
      store: kvsStore,
      agreement: { switchedOnAt: 1, pausedAt: null },
      now: mockNow,
      settings: mockSettings,
    }),
  isTeam: () => Promise.resolve(true),
}));
let mockNow = 0;
const mockSettings = DEFAULT_SETTINGS;

test('of two sprints that run, unmarked changes of the earlier one are not kept quiet about', async () => {
  const site = longSite(3);
  const queue = new QueueAtWork(site, nowAfter(3));
  await queue.switchOn();
  await queue.drain();
  startSprint(site, 5, { startDate: startOf(4) + 6 * DAY, endDate: startOf(4) + 20 * DAY, by: 'person-a' });
  addToSprint(site, '900001', 4, { at: startOf(4) + 7 * DAY, by: 'person-a' });
  queue.now = instant(startOf(4) + 8 * DAY);
  await queue.take({ kind: 'open', boardId: BOARD });
  Object.assign(kvsStore, queue.store);
  mockNow = queue.now;
  const said = await answerNewChanges({ payload: { boardId: BOARD }, context: {} });
  expect(said).toMatchObject({ kind: 'ok', value: { kind: 'changes', count: 1, sprintId: 4 } });
  await queue.close();
});
