import { WhereConditions, kvs } from '@forge/kvs';
import { type AppStorageRun, closeAllStorage, openAppStorage } from './app-storage';

let storage: AppStorageRun;
beforeEach(() => {
  storage = openAppStorage();
});
afterEach(closeAllStorage);

async function everything(prefix: string, limit?: number) {
  const keys: string[] = [];
  let pages = 0;
  let cursor: string | undefined;
  do {
    let query = kvs.query().where('key', WhereConditions.beginsWith(prefix));
    if (limit !== undefined) query = query.limit(limit);
    if (cursor !== undefined) query = query.cursor(cursor);
    const { results, nextCursor } = await query.getMany();
    keys.push(...results.map(({ key }) => key));
    cursor = nextCursor;
    pages += 1;
  } while (cursor !== undefined);
  return { keys, pages };
}

describe('a query of plain values', () => {
  test('gives those whose key begins as asked, in the order of their keys', async () => {
    await storage.inApp(async () => {
      for (const key of ['sprint#2', 'board#1', 'sprint#10', 'sprinter', 'sprint#1', 'a'])
        await kvs.set(key, key);
      expect(await everything('sprint#')).toEqual({ keys: ['sprint#1', 'sprint#10', 'sprint#2'], pages: 1 });
    });
  });

  test('walks page by page to the end, without a page too many', async () => {
    await storage.inApp(async () => {
      const keys = Array.from({ length: 25 }, (_, place) => `k${String(place).padStart(2, '0')}`);
      for (const key of keys) await kvs.set(key, 1);
      expect(await everything('k')).toEqual({ keys, pages: 3 });
      expect(await everything('k', 5)).toEqual({ keys, pages: 5 });
      expect(await everything('k', 100)).toEqual({ keys, pages: 1 });
    });
  });

  test('goes on behind a key that was deleted in between', async () => {
    await storage.inApp(async () => {
      for (const key of ['k1', 'k2', 'k3']) await kvs.set(key, key);
      const first = await kvs.query().where('key', WhereConditions.beginsWith('k')).limit(1).getMany();
      await kvs.delete('k1');
      const second = await kvs
        .query()
        .limit(1)
        .where('key', WhereConditions.beginsWith('k'))
        .cursor(first.nextCursor ?? '')
        .getMany();
      expect(second.results.map(({ key }) => key)).toEqual(['k2']);
    });
  });

  test('shows neither secrets nor entities, nor what has expired', async () => {
    await storage.inApp(async () => {
      await kvs.setSecret('k-secret', 1);
      await kvs.entity('visit').set('k-entity', { place: 'here' });
      await kvs.set('k-old', 1, { ttl: { value: 1, unit: 'SECONDS' } });
      await kvs.set('k-plain', 1);
      storage.clock.now += 1_000;
      expect((await everything('k')).keys).toEqual(['k-plain']);
    });
  });

  test('of one gives the first, or nothing', async () => {
    await storage.inApp(async () => {
      await kvs.set('one', { of: 'many' });
      expect(await kvs.query().getOne()).toEqual({ key: 'one', value: { of: 'many' } });
      expect(await kvs.query().where('key', WhereConditions.beginsWith('two')).getOne()).toBeUndefined();
    });
  });

  test('of more than 100 at once, or after a cursor of nobody, is refused', async () => {
    await storage.inApp(async () => {
      await expect(kvs.query().limit(101).getMany()).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
      await expect(kvs.query().cursor('%%%').getMany()).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
    });
  });
});
