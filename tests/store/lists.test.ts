import { instant } from '../../src/domain/model/instant';
import { readItemList, writeItemList } from '../../src/store/item-lists';
import {
  forgetFrozenSprint,
  freezeSprint,
  frozenSprintIds,
  readFrozenSprints,
} from '../../src/store/frozen-sprints';
import { memoryStore } from '../../src/store/memory-store';
import type { Store } from '../../src/store/store';
import { COVERAGE, anItem, manyItems } from './made-items';

const BOARD = 8;
let kept: Map<string, string>;
let store: Store;

beforeEach(() => {
  kept = new Map();
  store = memoryStore(kept);
});

const write = (items: ReturnType<typeof manyItems>, into: Store = store) =>
  writeItemList(into, BOARD, 'open', { items, coverage: COVERAGE });
const read = () => readItemList(store, BOARD, 'open');

/** The store takes so many writes and deletions, then no more. */
function tired(strength: number): Store {
  let left = strength;
  const spend = () => {
    left -= 1;
    if (left < 0) throw new Error('The function was ended.');
  };
  return {
    ...store,
    set: (key, value) =>
      Promise.resolve()
        .then(spend)
        .then(() => store.set(key, value)),
    delete: (key) =>
      Promise.resolve()
        .then(spend)
        .then(() => store.delete(key)),
  };
}

describe('a list of items', () => {
  test('comes back as it was, tracks and instants alike', async () => {
    const items = [anItem(1), { ...anItem(2), onBoard: false }];
    await write(items);
    expect(await read()).toEqual({ items, coverage: COVERAGE });
  });

  test('of 2,000 items stands in values of at most 200 KiB each', async () => {
    await write(manyItems(2_000));
    const sizes = [...kept.values()].map((text) => Buffer.byteLength(text));
    expect(kept.size).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200 * 1024);
    expect((await read())?.items).toHaveLength(2_000);
  });

  test('that is the same as before is not written, and says so', async () => {
    expect(await write(manyItems(300))).toBe(true);
    expect(await write(manyItems(300), tired(0))).toBe(false);
  });

  test('that is shorter than before leaves none of its longer past', async () => {
    await write(manyItems(300));
    await write(manyItems(3));
    expect(kept.size).toBe(1);
    expect((await read())?.items).toHaveLength(3);
  });

  test('of no items is a list, and what was never written is none', async () => {
    expect(await read()).toBeNull();
    await write([]);
    expect((await read())?.items).toEqual([]);
  });

  test('cut short between any two of its writes is the old list, the new one, or none: never a mixture', async () => {
    const before = manyItems(200);
    const after = manyItems(200, 2);
    for (let strength = 0; strength < 6; strength += 1) {
      kept.clear();
      await write(before);
      await write(after, tired(strength)).catch(() => undefined);
      const first = (await read())?.items[0]?.id ?? 'none';
      expect(['1', '2', 'none']).toContain(first);
      const whole = first === '1' ? before : first === '2' ? after : undefined;
      expect((await read())?.items).toEqual(whole);
    }
  });
});

describe('a frozen sprint', () => {
  const inputs = (sprintId: number, items = manyItems(200)) => ({
    frozen: {
      sprintId,
      frozenAt: instant(9_000),
      columns: [{ name: 'Done', statusIds: ['5'] }],
      offBoardIds: ['2'],
    },
    closedAt: instant(8_000),
    items,
    coverage: COVERAGE,
  });

  test('comes back as it was, beside others', async () => {
    await freezeSprint(store, BOARD, inputs(7));
    await freezeSprint(store, BOARD, inputs(70, manyItems(2)));
    const frozen = await readFrozenSprints(store, BOARD);
    expect(frozen.find((one) => one.frozen.sprintId === 7)).toEqual(inputs(7));
    expect(frozen.find((one) => one.frozen.sprintId === 70)).toEqual(inputs(70, manyItems(2)));
  });

  test('whose writing was cut short does not count, but is known to be there', async () => {
    await freezeSprint(tired(1), BOARD, inputs(7)).catch(() => undefined);
    expect(await readFrozenSprints(store, BOARD)).toEqual([]);
    expect([...(await frozenSprintIds(store, BOARD))]).toEqual([7]);
  });

  test('is forgotten alone', async () => {
    await freezeSprint(store, BOARD, inputs(7));
    await freezeSprint(store, BOARD, inputs(70));
    await forgetFrozenSprint(store, BOARD, 7);
    expect([...(await frozenSprintIds(store, BOARD))]).toEqual([70]);
  });
});
