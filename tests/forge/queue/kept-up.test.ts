import {
  addToSprint,
  changeIssue,
  closeSprint,
  deleteSprint,
  editSprint,
  moveStatus,
  reEstimate,
  removeFromSprint,
} from '../../../local/jira/actions';
import type { LiveSite } from '../../../local/jira/live-site';
import { rememberBoard } from '../../../src/forge/memory/remembered-board';
import { DAY, HOUR, instant, MINUTE } from '../../../src/domain/model/instant';
import { passOverBoards } from '../../../src/forge/triggers/pass-over-boards';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { readFrozenSprints } from '../../../src/store/frozen-sprints';
import { readProgress } from '../../../src/store/history-progress';
import { readItemList } from '../../../src/store/item-lists';
import { readLiveItems } from '../../../src/store/live-items';
import { readMended } from '../../../src/store/mended';
import { readRecordedSprints, recordStart } from '../../../src/store/recorded-sprints';
import { rememberItems } from '../../../src/store/remembered';
import { POINTS_FIELD, anIssue } from '../../local/jira/small-site';
import { closeOf, longSite, nowAfter, startOf } from './long-board';
import { BOARD, QueueAtWork, watched } from './queue-at-work';

const RUNNING = 4;
const PLANNED = 5;
const at = (days: number) => ({ at: startOf(RUNNING) + days * DAY, by: 'person-a' });

let site: LiveSite;
let queue: QueueAtWork;

/** A board with three closed sprints, read whole on the fifth day of the fourth. */
beforeEach(async () => {
  site = longSite(RUNNING - 1);
  queue = new QueueAtWork(site, nowAfter(RUNNING - 1));
  await queue.switchOn();
  await queue.drain();
});
afterEach(() => queue.close());

async function dailyPass(): Promise<void> {
  await passOverBoards(queue.receipt);
  await queue.drain();
}

const openIds = async () => (await readItemList(queue.store, BOARD, 'open'))?.items.map(({ id }) => id) ?? [];
const frozenIds = async () =>
  (await readFrozenSprints(queue.store, BOARD)).map(({ frozen }) => frozen.sprintId);

function estimateOf(id: string) {
  return rememberItems(queue.store, BOARD).then(({ items }) => {
    const track = items.get(id)?.estimate;
    return track?.kind === 'known' ? (track.flips.at(-1)?.to ?? track.initial) : track?.kind;
  });
}

describe('what no event told', () => {
  test('is found by the daily pass, and said: a changed item, one that came, one that left, one that is gone', async () => {
    reEstimate(site, '4000', { fieldId: POINTS_FIELD, value: 8 }, at(6));
    addToSprint(site, '900001', RUNNING, at(6));
    removeFromSprint(site, '4001', at(6));
    site.deleteIssue('5001', 'person-a');
    queue.now = instant(startOf(RUNNING) + 7 * DAY);
    await dailyPass();
    expect(await readMended(queue.store, BOARD)).toEqual({ at: queue.now, items: 4, sprints: 0 });
    expect(await estimateOf('4000')).toBe(8);
    expect(await openIds()).toEqual(['4000', '4001', '5000', '900001']);
  });

  test('is found of sprints too: one that closed is frozen', async () => {
    closeSprint(site, RUNNING, { at: closeOf(RUNNING), by: 'person-a', moveTo: PLANNED });
    queue.now = instant(closeOf(RUNNING) + HOUR);
    await dailyPass();
    expect(await readMended(queue.store, BOARD)).toMatchObject({ sprints: 1 });
    expect(await frozenIds()).toContain(RUNNING);
  });

  test('is nothing while an event may still be on its way', async () => {
    reEstimate(site, '4000', { fieldId: POINTS_FIELD, value: 8 }, at(6));
    queue.now = instant(at(6).at + 9 * MINUTE);
    await dailyPass();
    expect(await readMended(queue.store, BOARD)).toBeNull();
    expect(await estimateOf('4000')).toBe(8);
  });

  test('is nothing when the event came', async () => {
    reEstimate(site, '4000', { fieldId: POINTS_FIELD, value: 8 }, at(6));
    queue.now = instant(at(6).at + MINUTE);
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000'] });
    queue.now = instant(startOf(RUNNING) + 7 * DAY);
    await dailyPass();
    expect(await readMended(queue.store, BOARD)).toBeNull();
    expect(await readLiveItems(queue.store, BOARD)).toEqual([]);
  });

  test('is not said of an item whose other fields changed: the app asks for no event about them', async () => {
    changeIssue(site, '4000', { ...at(6), items: [{ field: 'labels' }], fields: { labels: ['card'] } });
    queue.now = instant(startOf(RUNNING) + 7 * DAY);
    await dailyPass();
    expect(await readMended(queue.store, BOARD)).toBeNull();
  });

  test('a second pass writes nothing at all', async () => {
    reEstimate(site, '4000', { fieldId: POINTS_FIELD, value: 8 }, at(6));
    queue.now = instant(startOf(RUNNING) + 7 * DAY);
    await dailyPass();
    const writes: string[] = [];
    queue.store = watched(queue.store, (key) => void writes.push(key));
    queue.now = instant(startOf(RUNNING) + 8 * DAY);
    await dailyPass();
    expect(writes).toEqual([]);
  });
});

describe('a sprint that closes', () => {
  const closeNow = async () => {
    closeSprint(site, RUNNING, { at: closeOf(RUNNING), by: 'person-a', moveTo: PLANNED });
    queue.now = instant(closeOf(RUNNING) + 5_000);
    const sprint = { id: String(RUNNING), originBoardId: String(BOARD), completeDate: 'now' };
    await takeSprintEvent({ eventType: 'avi:jira-software:closed:sprint', sprint }, queue.receipt);
    await queue.drain();
  };

  test('is frozen two minutes later, when its leftovers have been moved, with what it held', async () => {
    await closeNow();
    expect(await frozenIds()).not.toContain(RUNNING);
    await queue.drainUntil(closeOf(RUNNING) + 3 * MINUTE);
    const frozen = (await readFrozenSprints(queue.store, BOARD)).find(
      (one) => one.frozen.sprintId === RUNNING,
    );
    expect(frozen?.closedAt).toBe(closeOf(RUNNING));
    expect(frozen?.items.map(({ id }) => id)).toEqual(['4000', '4001']);
    expect(await openIds()).toEqual(['4000', '4001', '5000', '5001']);
  });

  test('and is reopened: its start stays, its frozen inputs go, and its next close is frozen anew', async () => {
    await closeNow();
    await queue.drainUntil(closeOf(RUNNING) + 3 * MINUTE);
    editSprint(site, RUNNING, { state: 'active' }, { at: queue.now, by: 'person-a' });
    await queue.take({ kind: 'head', boardId: BOARD });
    expect(await frozenIds()).not.toContain(RUNNING);
    expect((await readRecordedSprints(queue.store, BOARD)).get(RUNNING)?.reopenedAt).toBe(queue.now);
    const again = closeOf(RUNNING) + HOUR;
    closeSprint(site, RUNNING, { at: again, by: 'person-a', moveTo: PLANNED });
    queue.now = instant(again + 5_000);
    await queue.take({ kind: 'head', boardId: BOARD });
    await queue.drainUntil(again + 3 * MINUTE);
    expect((await rememberItems(queue.store, BOARD)).frozenCloses.get(RUNNING)).toBe(again);
  });

  test('and was reopened before it was frozen is left as it runs', async () => {
    await closeNow();
    editSprint(site, RUNNING, { state: 'active' }, { at: queue.now, by: 'person-a' });
    await queue.drainUntil(closeOf(RUNNING) + 3 * MINUTE);
    expect(await frozenIds()).not.toContain(RUNNING);
  });
});

describe('a recorded start', () => {
  test('is confirmed when the sprint is then seen running', async () => {
    await recordStart(queue.store, BOARD, RUNNING, instant(startOf(RUNNING) + HOUR), null);
    await queue.take({ kind: 'head', boardId: BOARD });
    expect((await readRecordedSprints(queue.store, BOARD)).get(RUNNING)?.seenActive).toBe(true);
  });
});

describe('an item', () => {
  test('that was deleted leaves the open work; what a closed sprint held stays', async () => {
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000'] });
    site.deleteIssue('4000', 'person-a');
    site.deleteIssue('3000', 'person-a');
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000', '3000'] });
    const { items } = await rememberItems(queue.store, BOARD);
    expect([items.has('4000'), items.has('3000')]).toEqual([false, true]);
  });

  test('of a closed sprint that changed now: the frozen list stays as it was', async () => {
    const frozen = await readFrozenSprints(queue.store, BOARD);
    moveStatus(site, '3000', '3', at(6));
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['3000'] });
    expect(await readFrozenSprints(queue.store, BOARD)).toEqual(frozen);
    expect((await rememberItems(queue.store, BOARD)).items.get('3000')?.updatedAt).toBe(at(6).at);
  });

  test('that has nothing to do with the board is not kept', async () => {
    const before = queue.bytes();
    site.putIssue(anIssue(700_001, 'OPS-9'));
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['700001'] });
    expect(queue.differsFrom(before)).toEqual([]);
  });
});

describe('a sprint that was deleted', () => {
  test('is shown no more, and what was frozen of it stays', async () => {
    deleteSprint(site, 3, 'person-a');
    const sprint = { id: '3', originBoardId: String(BOARD), completeDate: 'then' };
    await takeSprintEvent({ eventType: 'avi:jira-software:deleted:sprint', sprint }, queue.receipt);
    await queue.drain();
    const board = await rememberBoard(queue.store, BOARD, queue.now);
    expect(board?.history.sprints.map(({ id }) => id)).toEqual([1, 2, RUNNING, PLANNED]);
    expect(await frozenIds()).toEqual([1, 2, 3]);
  });
});

describe('a board that was deleted', () => {
  test('is set aside with words, by each pass the same', async () => {
    site.boards = [];
    site.boardDetails = new Map();
    await dailyPass();
    expect(await readProgress(queue.store, BOARD)).toMatchObject({
      ...{ state: 'set-aside', done: 3, of: 3 },
      because: expect.stringContaining('does not exist any more') as string,
    });
    const before = queue.bytes();
    await dailyPass();
    expect(queue.differsFrom(before)).toEqual([]);
  });
});
