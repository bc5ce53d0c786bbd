import { OFF } from '../../../src/domain/model/agreement';
import { instant } from '../../../src/domain/model/instant';
import { eraseBoardAndKeys } from '../../../src/forge/check-ins/erase-board-and-keys';
import { changeExperiments } from '../../../src/store/experiments-kept';
import { boardsKnown, changeAgreement, readAgreement, writeAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';
import { storeWhileOn, storeWhileSwitchedOn } from '../../../src/store/store-while-on';
import { bumpVersion } from '../../../src/store/versions';
import { anExperiment } from '../../domain/experiments/made-experiments';

const BOARD = 1;
const DRAFT = anExperiment({ id: 'a' });
let kept: Map<string, string>;
let plain: Store;
beforeEach(async () => {
  kept = new Map();
  plain = memoryStore(kept);
  await writeAgreement(plain, BOARD, { ...OFF, switchedOnAt: instant(1) });
});

/** The same store, where something happens right before the first write to a key. */
function interrupted(key: string, happens: () => Promise<void>): Store {
  let isFirst = true;
  const once = async (): Promise<void> => {
    if (!isFirst) return;
    isFirst = false;
    await happens();
  };
  return {
    ...plain,
    async set(name, value) {
      if (name === key) await once();
      await plain.set(name, value);
    },
    async delete(name) {
      if (name === key) await once();
      await plain.delete(name);
    },
    async changeShared(steps) {
      if (steps.some((step) => step.key === key)) await once();
      return plain.changeShared(steps);
    },
  };
}

const pause = (store: Store) =>
  changeAgreement(store, BOARD, (agreed) => ({ ...agreed, pausedAt: instant(2) }));

test('a pause that was begun before a board was switched off does not switch it on again', async () => {
  const before = await readAgreement(plain, BOARD);
  const erasing = interrupted(`version:${String(BOARD)}`, async () => {
    await writeAgreement(plain, BOARD, { ...before, pausedAt: instant(2) });
  });
  await eraseBoardAndKeys(erasing, BOARD);
  expect(await boardsKnown(plain)).toEqual([]);
  expect([...kept.keys()]).toEqual([]);
});

test('a pause that comes after a board was switched off writes nothing', async () => {
  const store = storeWhileSwitchedOn(plain, BOARD);
  await pause(store);
  await eraseBoardAndKeys(plain, BOARD);
  await expect(bumpVersion(store, BOARD, 'paused')).rejects.toMatchObject({ failure: { code: 'board-off' } });
  await expect(pause(store)).rejects.toMatchObject({ failure: { code: 'board-off' } });
  expect([...kept.keys()]).toEqual([]);
});

test('a text that is written in the very moment in which its board is erased is not kept', async () => {
  const store = storeWhileOn(
    interrupted('experiments:1', () => eraseBoardAndKeys(plain, BOARD)),
    BOARD,
  );
  const writing = changeExperiments(store, BOARD, () => [DRAFT]);
  await expect(writing).rejects.toMatchObject({ failure: { code: 'board-off' } });
  expect([...kept.keys()]).toEqual([]);
});

test('what comes in while the last of a board is erased is found by the daily pass', async () => {
  const erasing: Store = {
    ...plain,
    async delete(key) {
      if (key === 'agreement:1') await changeExperiments(plain, BOARD, () => [DRAFT]);
      await plain.delete(key);
    },
  };
  await eraseBoardAndKeys(erasing, BOARD);
  expect(await boardsKnown(plain)).toEqual([{ boardId: BOARD, on: false, paused: false }]);
});
