import { ForgeKvsError } from '@forge/kvs';
import { rememberBoard } from '../../../src/forge/memory/remembered-board';
import { readProgress } from '../../../src/store/history-progress';
import { rememberItems } from '../../../src/store/remembered';
import { longSite, nowAfter } from './long-board';
import { BOARD, QueueAtWork, watched } from './queue-at-work';

const CLOSED = 40;
const queue = new QueueAtWork(longSite(CLOSED), nowAfter(CLOSED));

beforeEach(() => queue.forget());
afterAll(() => queue.close());

describe('the history of a board that was switched on', () => {
  test('is read: open work first, then the newest 24 closed sprints by six, then what is beyond', async () => {
    await queue.switchOn();
    await queue.drain();
    const { frozenCloses, items } = await rememberItems(queue.store, BOARD);
    expect(queue.taken.map(({ kind }) => kind)).toEqual([
      ...['begin', 'step', 'step', 'step', 'step', 'step'],
      'searches',
    ]);
    expect(await readProgress(queue.store, BOARD)).toEqual({ state: 'complete' });
    expect([...frozenCloses.keys()].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 24 }, (_, position) => position + 17),
    );
    expect([items.has('41000'), items.has('900001')]).toEqual([true, true]);
    expect((await rememberBoard(queue.store, BOARD, queue.now))?.history.sprints).toHaveLength(26);
  });

  test('makes the running sprint usable after the first piece of work, and says how far it has come', async () => {
    await queue.switchOn();
    await queue.take(queue.waiting.shift()?.body);
    expect(await readProgress(queue.store, BOARD)).toEqual({ state: 'reading', done: 0, of: 24 });
    expect((await rememberItems(queue.store, BOARD)).items.has('41000')).toBe(true);
    await queue.take(queue.waiting.shift()?.body);
    expect(await readProgress(queue.store, BOARD)).toEqual({ state: 'reading', done: 6, of: 24 });
  });

  test('costs at most seven questions for six sprints, and is not read twice', async () => {
    await queue.switchOn();
    await queue.drain();
    expect(queue.requests.length).toBeLessThanOrEqual(9 + 4 * 7 + 2);
    const before = { bytes: queue.bytes(), asked: queue.requests.length };
    await queue.take({ kind: 'step', boardId: BOARD });
    expect({ bytes: queue.bytes(), asked: queue.requests.length }).toEqual(before);
  });
});

/** Every port is dead from the n-th write on, as when the platform ends the function. */
function dieAtWrite(nth: number): { readonly died: () => boolean } {
  let writes = 0;
  let dead = false;
  const alive = queue.store;
  const check = () => {
    if (dead) throw new ForgeKvsError('The function was ended.');
  };
  const write = () => {
    writes += 1;
    dead ||= writes === nth;
    check();
  };
  const mortal = watched(alive, write);
  queue.store = {
    ...mortal,
    get: (key) =>
      Promise.resolve()
        .then(check)
        .then(() => alive.get(key)),
    list: (prefix) =>
      Promise.resolve()
        .then(check)
        .then(() => alive.list(prefix)),
  };
  return { died: () => dead };
}

async function wholeBytes(): Promise<Record<string, string>> {
  queue.forget();
  await queue.switchOn();
  await queue.drain();
  return queue.bytes();
}

/** Runs the history until the function is ended at its n-th write; gives the body that was being worked on. */
async function endedAt(nth: number): Promise<unknown> {
  queue.forget();
  await queue.switchOn();
  const alive = queue.store;
  const { died } = dieAtWrite(nth);
  for (let next = queue.waiting.shift(); next !== undefined; next = queue.waiting.shift()) {
    await queue.take(next.body);
    if (!died()) continue;
    queue.store = alive;
    // What the dead function would have handed on was never handed on.
    queue.waiting = [];
    return next.body;
  }
  return null;
}

describe('a reading that is cut short between any two writes', () => {
  test('ends with the same bytes when the platform delivers the same again', async () => {
    const whole = await wholeBytes();
    let nth = 0;
    for (let body = await endedAt(1); body !== null; body = await endedAt(nth)) {
      await queue.take(body);
      await queue.drain();
      expect(queue.differsFrom(whole)).toEqual([]);
      nth = Math.max(nth + 1, 2);
    }
    expect(nth).toBeGreaterThan(40);
  }, 120_000);

  test('ends with the same bytes when nothing comes again but the daily pass', async () => {
    const whole = await wholeBytes();
    let nth = 0;
    for (let body = await endedAt(1); body !== null; body = await endedAt(nth)) {
      await queue.handOn({ kind: 'reconcile', boardId: BOARD });
      await queue.drain();
      expect(queue.differsFrom(whole)).toEqual([]);
      nth = Math.max(nth + 1, 2);
    }
    expect(nth).toBeGreaterThan(40);
  }, 120_000);
});
