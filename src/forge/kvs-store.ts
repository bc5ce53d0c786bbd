import { kvs, WhereConditions } from '@forge/kvs';
import type { Entry, Store } from '../store/store';
import { kvsShared } from './kvs-shared';

const ENTRIES_A_PAGE = 100;

/** Forge's own storage as the place where the app remembers: hosted by Atlassian, apart for each site. */
export const kvsStore: Store = {
  ...kvsShared,
  get: (key) => kvs.get(key),
  async set(key, value) {
    await kvs.set(key, value);
  },
  async delete(key) {
    await kvs.delete(key);
  },
  list: (prefix) => pages(prefix),
};

async function pages(prefix: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(ENTRIES_A_PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...page.results.map(({ key, value }) => ({ key, value })));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found.sort(byKey);
}

/** The platform promises no order. */
function byKey({ key: one }: Entry, { key: other }: Entry): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
