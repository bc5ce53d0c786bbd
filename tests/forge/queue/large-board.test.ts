import { closeSprint } from '../../../local/jira/actions';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { addMark, readMarks } from '../../../src/store/change-marks';
import { readItemList } from '../../../src/store/item-lists';
import { readRecordedSprints, recordStart } from '../../../src/store/recorded-sprints';
import { rememberItems } from '../../../src/store/remembered';
import { closeOf, longSite, nowAfter } from './long-board';
import { BOARD, QueueAtWork, watched } from './queue-at-work';

const KIB = 1024;

describe('a board of 2,000 items', () => {
  test('is kept in values of at most 200 KiB, all items of its sprints, and the same again writes nothing', async () => {
    const queue = new QueueAtWork(longSite(2, 500), nowAfter(2));
    await queue.switchOn();
    await queue.drain();
    const sizes = [...queue.kept.values()].map((text) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200 * KIB);
    expect((await readItemList(queue.store, BOARD, 'open'))?.items).toHaveLength(1_000);
    expect((await rememberItems(queue.store, BOARD)).items.size).toBe(2_000);
    const writes: string[] = [];
    queue.store = watched(queue.store, (key) => void writes.push(key));
    await queue.take({ kind: 'open', boardId: BOARD });
    await queue.take({ kind: 'beyond', boardId: BOARD });
    expect(writes).toEqual([]);
    await queue.close();
  });
});

describe('a 25th closed sprint', () => {
  test('takes the place of the oldest one, whose marks and recorded start go with it', async () => {
    const site = longSite(24);
    const queue = new QueueAtWork(site, nowAfter(24));
    await queue.switchOn();
    await queue.drain();
    const at = instant(closeOf(1));
    for (const sprintId of [1, 2]) {
      await recordStart(queue.store, BOARD, sprintId, at, null);
      const change = { sprintId, itemId: '1000', kind: 'entered', at } as const;
      await addMark(queue.store, BOARD, { change, mark: { kind: 'agreed', at }, twin: 'a' });
    }
    closeSprint(site, 25, { at: closeOf(25), by: 'person-a' });
    queue.now = instant(closeOf(25) + HOUR);
    await queue.take({ kind: 'head', boardId: BOARD });
    await queue.drain();
    const { frozenCloses } = await rememberItems(queue.store, BOARD);
    expect([frozenCloses.size, frozenCloses.has(1), frozenCloses.has(25)]).toEqual([24, false, true]);
    expect([...(await readRecordedSprints(queue.store, BOARD)).keys()]).toEqual([2]);
    expect((await readMarks(queue.store, BOARD)).map(({ change }) => change.sprintId)).toEqual([2]);
    await queue.close();
  });
});
