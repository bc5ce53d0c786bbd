import { MetadataField, kvs } from '@forge/kvs';
import { type AppStorageRun, closeAllStorage, closeStorage, openAppStorage } from './app-storage';

let storage: AppStorageRun;
beforeEach(() => {
  storage = openAppStorage();
});
afterEach(closeAllStorage);

const refusal = (code: string, status = 400) => ({ code, responseDetails: { status } });

/** A list in a list in a list …, so deep. */
const nested = (levels: number): unknown => (levels === 0 ? 'inside' : [nested(levels - 1)]);

describe('a value of the app storage', () => {
  test('comes back as it was set, whatever JSON it is', async () => {
    await storage.inApp(async () => {
      for (const value of ['text', 0, false, ['a', 1], { deep: { list: [1, 2] } }, '']) {
        await kvs.set('a key', value);
        expect(await kvs.get('a key')).toEqual(value);
      }
    });
  });

  test('that was never set, or was deleted, is undefined', async () => {
    await storage.inApp(async () => {
      expect(await kvs.get('never')).toBeUndefined();
      await kvs.set('gone', 1);
      await kvs.delete('gone');
      await kvs.delete('gone');
      expect(await kvs.get('gone')).toBeUndefined();
    });
  });

  test('is still there after the store was closed and opened again', async () => {
    await storage.inApp(() => kvs.set('kept', { since: 'yesterday' }));
    await closeStorage();
    const again = openAppStorage(storage.folder);
    expect(await again.inApp(() => kvs.get('kept'))).toEqual({ since: 'yesterday' });
  });

  test('lies beside a secret and an entity of the same key', async () => {
    await storage.inApp(async () => {
      await kvs.set('same', 'plain');
      await kvs.setSecret('same', 'secret');
      await kvs.entity('visit').set('same', { place: 'entity' });
      expect(await kvs.get('same')).toBe('plain');
      expect(await kvs.getSecret('same')).toBe('secret');
      await kvs.deleteSecret('same');
      expect(await kvs.getSecret('same')).toBeUndefined();
      expect(await kvs.get('same')).toBe('plain');
    });
  });

  test('tells when it was created and changed, to those who ask', async () => {
    await storage.inApp(async () => {
      await kvs.set('dated', 1);
      storage.clock.now += 60_000;
      await kvs.set('dated', 2);
      const fields = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME];
      expect(await kvs.get('dated', { metadataFields: fields })).toEqual({
        key: 'dated',
        value: 2,
        createdAt: storage.clock.now - 60_000,
        updatedAt: storage.clock.now,
        expireTime: undefined,
      });
    });
  });

  test('with a time to live is there until then and not after', async () => {
    await storage.inApp(async () => {
      await kvs.set('short', 1, { ttl: { value: 2, unit: 'HOURS' } });
      const shown = await kvs.get('short', { metadataFields: [MetadataField.EXPIRE_TIME] });
      expect(shown?.expireTime).toBe('2026-03-02T11:00:00.000Z');
      storage.clock.now += 2 * 3_600_000 - 1;
      expect(await kvs.get('short')).toBe(1);
      storage.clock.now += 1;
      expect(await kvs.get('short')).toBeUndefined();
    });
  });
});

describe('setting a value', () => {
  test('fails when the key is taken and the policy says so, and only one of two at once wins', async () => {
    await storage.inApp(async () => {
      const once = () => kvs.set('lock', 1, { keyPolicy: 'FAIL_IF_EXISTS' as const });
      const outcomes = await Promise.allSettled([once(), once()]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(once()).rejects.toMatchObject(refusal('KEY_CONFLICT', 409));
    });
  });

  test('gives the value before or the value after, when asked', async () => {
    await storage.inApp(async () => {
      const previous = { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } as const;
      expect(await kvs.set('shown', 1, previous)).toBeUndefined();
      expect(await kvs.set('shown', 2, previous)).toMatchObject({ key: 'shown', value: 1 });
      const latest = { ...previous, returnValue: 'LATEST' } as const;
      expect(await kvs.set('shown', 3, latest)).toMatchObject({ key: 'shown', value: 3 });
    });
  });

  test.each([
    ['no character', '', 'KEY_TOO_SHORT'],
    ['white space alone', '   ', 'INVALID_KEY'],
    ['a slash', 'board/1', 'INVALID_KEY'],
    ['an umlaut', 'Brücke', 'INVALID_KEY'],
    ['501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
  ])('under a key of %s is refused', async (_, key, code) => {
    await storage.inApp(async () => {
      await expect(kvs.set(key, 1)).rejects.toMatchObject(refusal(code));
      await expect(kvs.get(key)).rejects.toMatchObject(refusal(code));
    });
  });

  test('under a key of 500 characters and of every allowed sign is taken', async () => {
    await storage.inApp(async () => {
      const key = 'Aa0:._ -#'.padEnd(500, 'x');
      await kvs.set(key, 'taken');
      expect(await kvs.get(key)).toBe('taken');
    });
  });

  test('takes 31 levels and refuses the 32nd', async () => {
    await storage.inApp(async () => {
      await kvs.set('deep', nested(31));
      await expect(kvs.set('deep', nested(32))).rejects.toMatchObject(refusal('MAX_DEPTH'));
      expect(await kvs.get('deep')).toEqual(nested(31));
    });
  });

  test('takes 240 KiB and refuses a byte more, counted in UTF-8', async () => {
    await storage.inApp(async () => {
      const room = 240 * 1024 - 2;
      await kvs.set('big', 'x'.repeat(room));
      await expect(kvs.set('big', 'x'.repeat(room + 1))).rejects.toMatchObject(refusal('MAX_SIZE'));
      await expect(kvs.set('big', 'ü'.repeat(room / 2 + 1))).rejects.toMatchObject(refusal('MAX_SIZE'));
    });
  });

  test('with an option that nobody knows is refused', async () => {
    await storage.inApp(async () => {
      const unknown = { keyPolicy: 'MAYBE' } as unknown as { keyPolicy: 'OVERRIDE' };
      await expect(kvs.set('key', 1, unknown)).rejects.toMatchObject(refusal('VALIDATION_ERROR'));
    });
  });
});
