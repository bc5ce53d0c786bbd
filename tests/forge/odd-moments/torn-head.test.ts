import { reEstimate } from '../../../local/jira/actions';
import { DAY, instant } from '../../../src/domain/model/instant';
import { writeHead } from '../../../src/store/heads';
import { readHead } from '../../../src/store/heads';
import { rememberItems } from '../../../src/store/remembered';
import { POINTS_FIELD } from '../../local/jira/small-site';
import { longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

test('an event that comes while the configuration is torn is not lost', async () => {
  const site = longSite(1);
  const queue = new QueueAtWork(site, nowAfter(1));
  await queue.switchOn();
  await queue.drain();
  // A writing of a longer configuration was cut short after its first piece.
  const head = (await readHead(queue.store, BOARD)) as object;
  let writes = 0;
  const cut = {
    ...queue.store,
    set: (key: string, value: unknown) => {
      writes += 1;
      return writes > 1 ? Promise.reject(new Error('cut short')) : queue.store.set(key, value);
    },
  };
  await writeHead(cut, BOARD, { ...head, more: 'x'.repeat(400_000) }).catch(() => undefined);
  expect(await readHead(queue.store, BOARD)).toBeNull();
  reEstimate(site, '2000', { fieldId: POINTS_FIELD, value: 8 }, { at: startOf(2) + 6 * DAY, by: 'person-a' });
  queue.now = instant(startOf(2) + 6 * DAY + 60_000);
  await queue.take({ kind: 'items', boardId: BOARD, ids: ['2000'] });
  await queue.take({ kind: 'head', boardId: BOARD });
  await queue.drain();
  const { items } = await rememberItems(queue.store, BOARD);
  expect(items.get('2000')?.updatedAt).toBe(startOf(2) + 6 * DAY);
  await queue.close();
});
