import { longSite, nowAfter } from './long-board';
import { BOARD, QueueAtWork } from './queue-at-work';

test('what signals look at beyond the ledger takes at most six requests, and none of them in an answer', async () => {
  const queue = new QueueAtWork(longSite(12), nowAfter(12));
  await queue.switchOn();
  await queue.drain();
  queue.requests.length = 0;
  await queue.take({ kind: 'beyond', boardId: BOARD });
  expect(queue.requests.length).toBeGreaterThan(0);
  expect(queue.requests.length).toBeLessThanOrEqual(6);
  await queue.close();
});
