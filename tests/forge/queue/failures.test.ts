import { ForgeKvsError } from '@forge/kvs';
import { HOUR, MINUTE } from '../../../src/domain/model/instant';
import { passOverBoards } from '../../../src/forge/triggers/pass-over-boards';
import type { JiraResponse } from '../../../src/jira/jira';
import { eraseBoard } from '../../../src/store/erase-board';
import { readFrozenSprints } from '../../../src/store/frozen-sprints';
import { readProgress } from '../../../src/store/history-progress';
import { longSite, nowAfter } from './long-board';
import { BOARD, QueueAtWork, watched } from './queue-at-work';

const CLOSED = 8;
const site = longSite(CLOSED);
const queue = new QueueAtWork(site, nowAfter(CLOSED));
const START = nowAfter(CLOSED);

beforeEach(() => {
  queue.forget();
  queue.now = START;
});
afterAll(() => queue.close());

function answered(status: number, headers: Record<string, string> = {}): JiraResponse {
  return { status, headers, text: '{"errorMessages":[]}' };
}

const progress = () => readProgress(queue.store, BOARD);

async function wholeKeys(): Promise<readonly string[]> {
  queue.forget();
  await queue.switchOn(BOARD, START);
  await queue.drain();
  const keys = Object.keys(queue.bytes());
  queue.forget();
  return keys;
}

describe('a Jira whose hourly allowance is used up', () => {
  test('is waited for until it is filled, without asking before; then the history ends whole, nothing twice', async () => {
    const keys = await wholeKeys();
    const reset = START + 40 * MINUTE;
    await queue.switchOn(BOARD, START);
    await queue.take(queue.waiting.shift()?.body);
    queue.instead = () => {
      const headers = {
        'ratelimit-reason': 'jira-quota-tenant-based',
        'x-ratelimit-reset': new Date(reset).toISOString(),
      };
      return queue.now < reset ? answered(429, headers) : null;
    };
    const asked = queue.requests.length;
    await queue.drainUntil(START + 39 * MINUTE);
    expect(await progress()).toEqual({ state: 'waiting', until: reset, done: 0, of: CLOSED });
    expect(queue.requests.length - asked).toBeLessThanOrEqual(4);
    await queue.drainUntil(START + 2 * HOUR);
    expect(await progress()).toEqual({ state: 'complete' });
    expect(Object.keys(queue.bytes())).toEqual(keys);
    expect(await readFrozenSprints(queue.store, BOARD)).toHaveLength(CLOSED);
  });

  test('keeps events waiting as well, and the pause is forgotten after the first that is taken', async () => {
    await queue.switchOn(BOARD, START);
    await queue.drain();
    const headers = { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '1200' };
    queue.instead = () => answered(429, headers);
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['9000'] });
    expect(await progress()).toMatchObject({ state: 'waiting', until: START + 1_200_000, done: CLOSED });
    queue.instead = () => null;
    await queue.drainUntil(START + HOUR);
    expect(await progress()).toEqual({ state: 'complete' });
  });

  test('that does not say until when is asked again after the hour is full', async () => {
    await queue.switchOn(BOARD, START);
    queue.instead = () => answered(429, { 'ratelimit-reason': 'jira-quota-tenant-based' });
    await queue.drain();
    expect(await progress()).toMatchObject({ state: 'waiting', until: START + HOUR + MINUTE });
  });
});

describe('a Jira that is not well', () => {
  test('is tried again eight times, later and later, then set aside with words; the daily pass goes on', async () => {
    await queue.switchOn(BOARD, START);
    queue.instead = () => answered(503);
    await queue.drainUntil(START + 3 * HOUR);
    expect(queue.taken).toHaveLength(8);
    expect(await progress()).toMatchObject({
      ...{ state: 'set-aside', done: 0, of: 0 },
      because: expect.stringContaining('not well') as string,
    });
    queue.instead = () => null;
    await passOverBoards(queue.receipt);
    await queue.drain();
    expect(await progress()).toEqual({ state: 'complete' });
  });

  test('for a minute is made up for by itself', async () => {
    await queue.switchOn(BOARD, START);
    queue.instead = () => (queue.now < START + MINUTE ? answered(502) : null);
    await queue.drainUntil(START + HOUR);
    expect(await progress()).toEqual({ state: 'complete' });
  });

  test('and refuses is set aside at once, with its words', async () => {
    await queue.switchOn(BOARD, START);
    queue.instead = () => answered(403);
    await queue.drain();
    expect(queue.taken).toHaveLength(1);
    expect(await progress()).toMatchObject({ state: 'set-aside' });
  });
});

describe('a store that is full', () => {
  test('is tried again, then set aside with words, and ends whole after there is room and the daily pass ran', async () => {
    const keys = await wholeKeys();
    await queue.switchOn(BOARD, START);
    const roomy = queue.store;
    let room = 20;
    queue.store = watched(roomy, (key) => {
      const isList = /^(frozen|open|beyond):/.test(key);
      if (isList && room <= 0) throw new ForgeKvsError('The storage is full.');
      if (isList) room -= 6;
    });
    await queue.drainUntil(START + 3 * HOUR);
    expect(await progress()).toMatchObject({
      state: 'set-aside',
      because: expect.stringContaining('storage') as string,
    });
    expect((await readFrozenSprints(roomy, BOARD)).length).toBeLessThan(CLOSED);
    queue.store = roomy;
    await passOverBoards(queue.receipt);
    await queue.drain();
    expect(await progress()).toEqual({ state: 'complete' });
    expect(Object.keys(queue.bytes())).toEqual(keys);
  });

  test('that takes nothing at all ends the work after eight tries, with nothing thrown and nothing waiting', async () => {
    await queue.switchOn(BOARD, START);
    queue.store = watched(queue.store, () => {
      throw new ForgeKvsError('The storage is full.');
    });
    await queue.drainUntil(START + 3 * HOUR);
    expect(queue.taken).toHaveLength(8);
    expect(queue.waiting).toEqual([]);
  });
});

describe('a body', () => {
  test('for a board that is off is dropped: no write, no question to Jira', async () => {
    const writes: string[] = [];
    queue.store = watched(queue.store, (key) => void writes.push(key));
    for (const kind of ['begin', 'step', 'head', 'open', 'beyond', 'reconcile'] as const) {
      await queue.take({ kind, boardId: BOARD });
    }
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['9000'] });
    await queue.take({ kind: 'freeze', boardId: BOARD, sprintId: 1 });
    expect({ writes, asked: queue.requests, waiting: queue.waiting }).toEqual({
      ...{ writes: [], asked: [], waiting: [] },
    });
  });

  test('of a board that is switched off in the middle of its work leaves nothing behind', async () => {
    await queue.switchOn(BOARD, START);
    await queue.take(queue.waiting.shift()?.body);
    const asked = queue.requests.length;
    const plain = queue.store;
    queue.instead = () => {
      if (queue.requests.length === asked + 2) void eraseBoard(plain, BOARD);
      return null;
    };
    await queue.drain();
    expect(Object.keys(queue.bytes())).toEqual([]);
  });

  test('to freeze a sprint that is gone leaves everything as it was', async () => {
    await queue.switchOn(BOARD, START);
    await queue.drain();
    const before = queue.bytes();
    await queue.take({ kind: 'freeze', boardId: BOARD, sprintId: 77 });
    expect(queue.differsFrom(before)).toEqual([]);
  });

  test('that cannot be read is set aside for its board, and hands nothing on', async () => {
    await queue.switchOn(BOARD, START);
    await queue.drain();
    await queue.take({ kind: 'unheard-of', boardId: BOARD });
    expect(await progress()).toMatchObject({ state: 'set-aside', done: CLOSED });
    expect(queue.waiting).toEqual([]);
  });

  test.each([null, 'text', {}, { kind: 'items' }, { kind: 'items', boardId: 'one' }])(
    'such as %j does nothing',
    async (body) => {
      await queue.take(body);
      expect(queue.kept.size).toBe(0);
    },
  );
});
