import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { type AppStorageRun, closeAllStorage, openAppStorage } from './app-storage';

interface Visit {
  readonly day: number;
}

let storage: AppStorageRun;
beforeEach(() => {
  storage = openAppStorage();
});
afterEach(closeAllStorage);

const onDay = (day: number) => ({
  entityName: 'visit',
  conditions: new Filter<Visit>().and('day', FilterConditions.equalTo(day)),
});
const invalid = { code: 'VALIDATION_ERROR', responseDetails: { status: 400 } };

describe('a transaction', () => {
  test('does all it says', async () => {
    await storage.inApp(async () => {
      await kvs.set('old', 1);
      await kvs
        .transact()
        .set('new', 2)
        .delete('old')
        .set('v1', { day: 1 }, { entityName: 'visit' })
        .execute();
      expect(await kvs.get('old')).toBeUndefined();
      expect(await kvs.get('new')).toBe(2);
      expect(await kvs.entity('visit').get('v1')).toEqual({ day: 1 });
    });
  });

  test('does nothing when a condition does not hold', async () => {
    await storage.inApp(async () => {
      await kvs.entity<Visit>('visit').set('v1', { day: 1 });
      const change = (day: number) => kvs.transact().set('done', day).check('v1', onDay(day)).execute();
      await expect(change(2)).rejects.toMatchObject({ responseDetails: { status: 409 } });
      expect(await kvs.get('done')).toBeUndefined();
      await change(1);
      expect(await kvs.get('done')).toBe(1);
    });
  });

  test('looks at a condition before it changes what the condition is about', async () => {
    await storage.inApp(async () => {
      await kvs.entity<Visit>('visit').set('v1', { day: 1 });
      const raise = () => kvs.transact().set('v1', { day: 2 }, onDay(1)).execute();
      await raise();
      await expect(raise()).rejects.toMatchObject({ responseDetails: { status: 409 } });
      expect(await kvs.entity('visit').get('v1')).toEqual({ day: 2 });
    });
  });

  test('can ask that something is not there yet', async () => {
    await storage.inApp(async () => {
      const absent = new Filter<Visit>().and('day', FilterConditions.notExists());
      const create = () =>
        kvs.transact().set('v1', { day: 1 }, { entityName: 'visit', conditions: absent }).execute();
      await create();
      await expect(create()).rejects.toMatchObject({ responseDetails: { status: 409 } });
    });
  });

  test('does nothing when one value is too big', async () => {
    await storage.inApp(async () => {
      const tooBig = kvs
        .transact()
        .set('small', 1)
        .set('big', 'x'.repeat(241 * 1024))
        .execute();
      await expect(tooBig).rejects.toMatchObject({ code: 'MAX_SIZE' });
      expect(await kvs.get('small')).toBeUndefined();
    });
  });

  test('takes 25 operations and refuses 26, and none', async () => {
    await storage.inApp(async () => {
      const sets = (count: number) => {
        const transaction = kvs.transact();
        for (let place = 0; place < count; place += 1) transaction.set(`k${place}`, place);
        return transaction.execute();
      };
      await expect(sets(26)).rejects.toMatchObject(invalid);
      expect(await kvs.get('k0')).toBeUndefined();
      await sets(25);
      expect(await kvs.get('k24')).toBe(24);
      await expect(sets(0)).rejects.toMatchObject(invalid);
    });
  });

  test('that names a key twice is refused', async () => {
    await storage.inApp(async () => {
      await expect(kvs.transact().set('k', 1).delete('k').execute()).rejects.toMatchObject(invalid);
    });
  });
});

describe('a batch', () => {
  test('does what can be done and names what cannot', async () => {
    await storage.inApp(async () => {
      const set = await kvs.batchSet<unknown>([
        { key: 'a', value: 1 },
        { key: 'not/allowed', value: 2 },
        { key: 'v1', entityName: 'visit', value: { day: 4 } },
        { key: 'g1', entityName: 'guest', value: { day: 4 } },
      ]);
      expect(set.successfulKeys).toEqual([{ key: 'a' }, { key: 'v1', entityName: 'visit' }]);
      expect(set.failedKeys).toMatchObject([
        { key: 'not/allowed', error: { code: 'INVALID_KEY' } },
        { key: 'g1', entityName: 'guest', error: { code: 'VALIDATION_ERROR' } },
      ]);
      expect(
        await kvs.batchGet([{ key: 'a' }, { key: 'b' }, { key: 'v1', entityName: 'visit' }]),
      ).toMatchObject({
        successfulKeys: [
          { key: 'a', value: 1 },
          { key: 'v1', entityName: 'visit', value: { day: 4 } },
        ],
        failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }],
      });
      await kvs.batchDelete([{ key: 'a' }]);
      expect(await kvs.get('a')).toBeUndefined();
    });
  });

  test('without an operation, or with a key twice, is refused whole', async () => {
    await storage.inApp(async () => {
      await expect(kvs.batchSet([])).rejects.toMatchObject(invalid);
      const twice = [
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ];
      await expect(kvs.batchSet(twice)).rejects.toMatchObject(invalid);
      expect(await kvs.get('a')).toBeUndefined();
    });
  });

  test('of more than 4 MB is refused', async () => {
    await storage.inApp(async () => {
      const value = 'x'.repeat(230 * 1024);
      const many = Array.from({ length: 19 }, (_, place) => ({ key: `k${place}`, value }));
      await expect(kvs.batchSet(many)).rejects.toMatchObject({ code: 'MAX_SIZE' });
    });
  });
});
