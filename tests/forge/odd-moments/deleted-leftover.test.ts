import { closeSprint, startSprint } from '../../../local/jira/actions';
import { HOUR, instant, MINUTE } from '../../../src/domain/model/instant';
import { closeOf, longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';
import { bothSay } from './as-read-anew';

/** Sprint 4 closes with leftovers that go on into sprint 5, which starts; one leftover is then deleted. */
async function withDeletedLeftover() {
  const site = longSite(3);
  const queue = new QueueAtWork(site, nowAfter(3));
  await queue.switchOn();
  await queue.drain();
  closeSprint(site, 4, { at: closeOf(4), by: 'person-a', moveTo: 5 });
  queue.now = instant(closeOf(4) + 3 * MINUTE);
  await queue.take({ kind: 'head', boardId: BOARD });
  await queue.drain();
  startSprint(site, 5, { startDate: startOf(5), endDate: closeOf(5), by: 'person-a' });
  queue.now = instant(startOf(5) + HOUR);
  await queue.take({ kind: 'open', boardId: BOARD });
  await queue.drain();
  site.deleteIssue('4000', 'person-a');
  await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000'] });
  await queue.drain();
  return { site, queue };
}

describe('a leftover of a frozen sprint that was deleted', () => {
  test('is not in the sprint that runs (searches, the quiet flag and the item ask the store alone)', async () => {
    const { queue } = await withDeletedLeftover();
    const { remembered, anew } = await bothSay(queue);
    const running = (all: typeof anew) => all.find(({ id }) => id === 5);
    expect(running(remembered)).toEqual(running(anew));
    await queue.close();
  });

  test('is not in that sprint when it has closed and is frozen', async () => {
    const { site, queue } = await withDeletedLeftover();
    closeSprint(site, 5, { at: closeOf(5), by: 'person-a' });
    queue.now = instant(closeOf(5) + 3 * MINUTE);
    await queue.take({ kind: 'head', boardId: BOARD });
    await queue.drain();
    const { remembered, anew } = await bothSay(queue);
    const closed = (all: typeof anew) => all.find(({ id }) => id === 5);
    expect(closed(remembered)).toEqual(closed(anew));
    await queue.close();
  });
});
