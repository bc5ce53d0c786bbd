import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import { type AppStorageRun, closeAllStorage, openAppStorage } from './app-storage';

interface Visit {
  readonly place?: string;
  readonly day?: number;
  readonly note?: string;
}

let storage: AppStorageRun;
beforeEach(async () => {
  storage = openAppStorage();
  await storage.inApp(async () => {
    await visits().set('v1', { place: 'north', day: 3, note: 'rain' });
    await visits().set('v2', { place: 'north', day: 1 });
    await visits().set('v3', { place: 'south', day: 2, note: 'sun' });
    await visits().set('v4', { place: 'north', day: 10, note: 'sun and rain' });
    await visits().set('v5', { place: 'north' });
  });
});
afterEach(closeAllStorage);

const visits = () => kvs.entity<Visit>('visit');
const byDay = () => visits().query().index('day');
const inNorth = () =>
  visits()
    .query()
    .index('by-place', { partition: ['north'] });
const keysOf = async (query: { getMany: () => Promise<{ results: { key: string }[] }> }) =>
  (await query.getMany()).results.map(({ key }) => key);

describe('entities by a declared index', () => {
  test('come in the order of its range, numbers as numbers, those without the attribute not at all', async () => {
    await storage.inApp(async () => {
      expect(await keysOf(byDay())).toEqual(['v2', 'v3', 'v1', 'v4']);
      expect(await keysOf(byDay().sort(Sort.DESC))).toEqual(['v4', 'v1', 'v3', 'v2']);
    });
  });

  test('come from the named partition only', async () => {
    await storage.inApp(async () => {
      expect(await keysOf(inNorth())).toEqual(['v2', 'v1', 'v4']);
      expect(
        await keysOf(
          visits()
            .query()
            .index('by-place', { partition: ['west'] }),
        ),
      ).toEqual([]);
    });
  });

  test.each([
    ['between, both ends included', WhereConditions.between(1, 3), ['v2', 'v1']],
    ['after', WhereConditions.greaterThan(3), ['v4']],
    ['from', WhereConditions.greaterThanEqualTo(3), ['v1', 'v4']],
    ['before', WhereConditions.lessThan(3), ['v2']],
    ['up to', WhereConditions.lessThanEqualTo(3), ['v2', 'v1']],
    ['exactly', WhereConditions.equalTo(10), ['v4']],
  ])('can be narrowed by the range: %s', async (_, condition, keys) => {
    await storage.inApp(async () => expect(await keysOf(inNorth().where(condition))).toEqual(keys));
  });

  test.each([
    ['contains', FilterConditions.contains('rain'), ['v1', 'v4']],
    ['does not contain', FilterConditions.notContains('rain'), ['v2']],
    ['begins with', FilterConditions.beginsWith('sun'), ['v4']],
    ['is there', FilterConditions.exists(), ['v1', 'v4']],
    ['is not there', FilterConditions.notExists(), ['v2']],
    ['equals', FilterConditions.equalTo('rain'), ['v1']],
    ['differs', FilterConditions.notEqualTo('rain'), ['v2', 'v4']],
  ])('can be filtered by another attribute: %s', async (_, condition, keys) => {
    await storage.inApp(async () => {
      expect(await keysOf(inNorth().filters(new Filter<Visit>().and('note', condition)))).toEqual(keys);
    });
  });

  test('meet all filters of "and", and one of "or"', async () => {
    await storage.inApp(async () => {
      const rain = FilterConditions.contains('rain');
      const late = FilterConditions.greaterThan(5);
      const both = new Filter<Visit>().and('note', rain).and('day', late);
      const either = new Filter<Visit>().or('note', FilterConditions.notExists()).or('day', late);
      expect(await keysOf(inNorth().filters(both))).toEqual(['v4']);
      expect(await keysOf(inNorth().filters(either))).toEqual(['v2', 'v4']);
    });
  });

  test('come page by page in both directions', async () => {
    await storage.inApp(async () => {
      for (const [sort, keys] of [
        [Sort.ASC, ['v2', 'v3', 'v1', 'v4']],
        [Sort.DESC, ['v4', 'v1', 'v3', 'v2']],
      ] as const) {
        const first = await byDay().sort(sort).limit(3).getMany();
        const second = await byDay()
          .sort(sort)
          .limit(3)
          .cursor(first.nextCursor ?? '')
          .getMany();
        expect([...first.results, ...second.results].map(({ key }) => key)).toEqual(keys);
        expect(second.nextCursor).toBeUndefined();
      }
    });
  });

  test('that are as high in the range come in the order of their keys, none twice over two pages', async () => {
    await storage.inApp(async () => {
      for (const key of ['same-b', 'same-a', 'same-c']) await visits().set(key, { place: 'tie', day: 7 });
      const tie = () =>
        visits()
          .query()
          .index('by-place', { partition: ['tie'] });
      const first = await tie().limit(2).getMany();
      const second = await tie()
        .limit(2)
        .cursor(first.nextCursor ?? '')
        .getMany();
      const keys = [...first.results, ...second.results].map(({ key }) => key);
      expect(keys).toEqual(['same-a', 'same-b', 'same-c']);
    });
  });
});

describe('what the manifest does not declare', () => {
  const unknown = { code: 'VALIDATION_ERROR' };

  test('is refused by its name: an entity, an index, a partition that is not whole, a type', async () => {
    await storage.inApp(async () => {
      const named = (message: string) => ({
        ...unknown,
        message: expect.stringContaining(message) as string,
      });
      await expect(kvs.entity('guest').get('g1')).rejects.toMatchObject(named('"guest"'));
      await expect(keysOf(visits().query().index('by-note'))).rejects.toMatchObject(named('"by-note"'));
      await expect(keysOf(visits().query().index('by-place'))).rejects.toMatchObject(named('place'));
      const wrong = { day: 'Monday' } as unknown as Visit;
      await expect(visits().set('v6', wrong)).rejects.toMatchObject(named('"day"'));
    });
  });
});

describe('an entity', () => {
  test('can be read, replaced and deleted by its key', async () => {
    await storage.inApp(async () => {
      await visits().set('v1', { place: 'east', day: 1 });
      expect(await visits().get('v1')).toEqual({ place: 'east', day: 1 });
      expect(await keysOf(inNorth())).toEqual(['v2', 'v4']);
      await visits().delete('v1');
      expect(await visits().get('v1')).toBeUndefined();
      expect(await keysOf(byDay())).toEqual(['v2', 'v3', 'v4']);
    });
  });
});
