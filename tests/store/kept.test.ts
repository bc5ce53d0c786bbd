import { z } from 'zod';
import { OFF } from '../../src/domain/model/agreement';
import { instant } from '../../src/domain/model/instant';
import { boardsKnown, readAgreement, writeAgreement } from '../../src/store/agreements';
import { boardsOfProject, indexBoard, unindexBoard } from '../../src/store/board-index';
import { eraseBoard } from '../../src/store/erase-board';
import { forgetSprint } from '../../src/store/forget-sprint';
import { readProgress, writeProgress } from '../../src/store/history-progress';
import { getKept, type Kept, setKept } from '../../src/store/kept';
import { forgetLiveItem, forgetLiveItems, keepLiveItem, readLiveItems } from '../../src/store/live-items';
import { memoryStore } from '../../src/store/memory-store';
import { readRecordedSprints, recordReopened, recordStart } from '../../src/store/recorded-sprints';
import { newestOfEach } from '../../src/store/remembered';
import type { Store } from '../../src/store/store';
import { bumpVersion, readVersion } from '../../src/store/versions';
import { anItem } from './made-items';

let kept: Map<string, string>;
let store: Store;

beforeEach(() => {
  kept = new Map();
  store = memoryStore(kept);
});

describe('a kept value', () => {
  const first: Kept<string> = { name: 'a word', version: 1, shape: z.string(), migrations: [] };
  const second: Kept<{ word: string }> = {
    name: 'a word',
    version: 2,
    shape: z.object({ word: z.string() }),
    migrations: [(word) => ({ word })],
  };

  test('of an older app is read as if it were kept today', async () => {
    await setKept(store, first, 'key', 'hello');
    expect(await getKept(store, second, 'key')).toEqual({ word: 'hello' });
  });

  test('of a newer app, or of no known form, is a known failure that names it', async () => {
    await setKept(store, second, 'key', { word: 'hello' });
    await store.set('odd', 'no envelope');
    for (const key of ['key', 'odd']) {
      await expect(getKept(store, first, key)).rejects.toMatchObject({
        failure: { code: 'store-unreadable', says: expect.stringContaining('a word') as string },
      });
    }
  });

  test('that is the same is not written', async () => {
    expect(await setKept(store, first, 'key', 'hello')).toBe(true);
    expect(await setKept(store, first, 'key', 'hello')).toBe(false);
  });
});

describe('a live item', () => {
  test('is forgotten where a list is at least as new, and stays where it is older or silent', async () => {
    for (const id of [1, 2, 3]) await keepLiveItem(store, 8, anItem(id, 5_000));
    const list = new Map([anItem(1, 5_000), anItem(2, 4_999)].map((item) => [item.id, item]));
    await forgetLiveItems(store, 8, list);
    expect((await readLiveItems(store, 8)).map(({ id }) => id)).toEqual(['2', '3']);
  });

  test('is forgotten by its id, and says whether it was there', async () => {
    await keepLiveItem(store, 8, anItem(1));
    expect([await forgetLiveItem(store, 8, '1'), await forgetLiveItem(store, 8, '1')]).toEqual([true, false]);
  });
});

test('of an item in several lists what changed last counts, and of equals the later list', () => {
  const newest = newestOfEach([[anItem(1, 5_000, 1)], [anItem(1, 5_000, 2)], [anItem(1, 4_000, 3)]]);
  expect(newest.get('1')).toEqual(anItem(1, 5_000, 2));
});

describe('a recorded sprint', () => {
  test('keeps the earliest receipt of its start, whichever comes first', async () => {
    for (const at of [3_000, 1_000, 2_000]) await recordStart(store, 8, 7, instant(at), `goal at ${at}`);
    expect((await readRecordedSprints(store, 8)).get(7)).toMatchObject({
      ...{ startedAt: 1_000, goalAtStart: 'goal at 1000' },
    });
  });

  test('keeps its first reopening', async () => {
    await recordReopened(store, 8, 7, instant(1_000));
    await recordReopened(store, 8, 7, instant(2_000));
    expect((await readRecordedSprints(store, 8)).get(7)?.reopenedAt).toBe(1_000);
  });
});

describe('the boards of a project', () => {
  test('are told once each, lowest first, until one is switched off', async () => {
    for (const board of [9, 8, 9]) await indexBoard(store, board, ['SHOP', 'OPS']);
    expect(await boardsOfProject(store, 'SHOP')).toEqual([8, 9]);
    await unindexBoard(store, 8);
    expect(await boardsOfProject(store, 'SHOP')).toEqual([9]);
    await unindexBoard(store, 9);
    expect(kept.size).toBe(0);
  });
});

describe('an erased board', () => {
  test('leaves nothing, and no other board loses anything: 8 is not 80', async () => {
    const keep = async (boardId: number) => {
      await writeAgreement(store, boardId, { ...OFF, switchedOnAt: instant(1) });
      await indexBoard(store, boardId, ['SHOP']);
      await keepLiveItem(store, boardId, anItem(1));
      await writeProgress(store, boardId, { state: 'complete' });
      await recordStart(store, boardId, 7, instant(1), null);
      await bumpVersion(store, boardId, 'one');
    };
    await keep(8);
    await keep(80);
    await eraseBoard(store, 8);
    expect([...kept.keys()].filter((key) => /:8(:|$)/.test(key))).toEqual([]);
    expect(await boardsKnown(store)).toEqual([{ boardId: 80, on: true, paused: false }]);
    expect(await readLiveItems(store, 80)).toHaveLength(1);
    expect(await boardsOfProject(store, 'SHOP')).toEqual([80]);
  });

  test('is off before anything of it goes, so an erasing that was cut short is found and ended', async () => {
    await writeAgreement(store, 8, { ...OFF, switchedOnAt: instant(1) });
    await keepLiveItem(store, 8, anItem(1));
    const stuck: Store = { ...store, delete: () => Promise.reject(new Error('The function was ended.')) };
    await expect(eraseBoard(stuck, 8)).rejects.toThrow();
    expect(await boardsKnown(store)).toEqual([{ boardId: 8, on: false, paused: false }]);
    expect((await readAgreement(store, 8)).switchedOnAt).toBeNull();
    await eraseBoard(store, 8);
    expect(kept.size).toBe(0);
  });
});

test('of a forgotten sprint neither marks nor records stay, and another one keeps its own: 7 is not 70', async () => {
  for (const sprintId of [7, 70]) await recordStart(store, 8, sprintId, instant(1), null);
  await forgetSprint(store, 8, 7);
  expect([...(await readRecordedSprints(store, 8)).keys()]).toEqual([70]);
});

test('a board that was never read has the version 0 and no progress', async () => {
  expect([await readVersion(store, 8), await readProgress(store, 8)]).toEqual(['0', null]);
});
