import { longSite, nowAfter } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';
import { bothSay } from './as-read-anew';

test.each(['open', 'reconcile'] as const)(
  'an item that the app could not see for a moment is back after "%s", without an event about it',
  async (kind) => {
    const queue = new QueueAtWork(longSite(3), nowAfter(3));
    await queue.switchOn();
    await queue.drain();
    queue.instead = ({ path }) =>
      path.endsWith('/issue/bulkfetch') ? { status: 200, headers: {}, text: '{"issues":[]}' } : null;
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000'] });
    queue.instead = () => null;
    await queue.take({ kind, boardId: BOARD });
    await queue.drain();
    const { remembered, anew } = await bothSay(queue);
    expect(remembered).toEqual(anew);
    await queue.close();
  },
);
