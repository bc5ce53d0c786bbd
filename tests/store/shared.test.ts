import type { Store } from '../../src/store/store';
import { closeStorage } from '../local/forge/kvs/app-storage';
import { stores } from './shared-stores';

afterEach(closeStorage);

describe.each(stores)('what several people change at once, $name', ({ open }) => {
  let store: Store;
  beforeEach(() => {
    store = open();
  });

  test('nothing is kept at first, and that is revision 0', async () => {
    expect(await store.shared('card')).toEqual({ revision: 0, value: undefined });
  });

  test('whoever read the newest revision may change it', async () => {
    expect(await store.changeShared([{ kind: 'set', key: 'card', revision: 0, value: 'first' }])).toBe(true);
    expect(await store.changeShared([{ kind: 'set', key: 'card', revision: 1, value: 'next' }])).toBe(true);
    expect(await store.shared('card')).toEqual({ revision: 2, value: 'next' });
  });

  test('whoever read an older revision changes nothing and is told', async () => {
    await store.changeShared([{ kind: 'set', key: 'card', revision: 0, value: 'first' }]);
    expect(await store.changeShared([{ kind: 'set', key: 'card', revision: 0, value: 'lost' }])).toBe(false);
    expect(await store.shared('card')).toEqual({ revision: 1, value: 'first' });
  });

  test('of several values all change or none', async () => {
    await store.changeShared([{ kind: 'set', key: 'one', revision: 0, value: 1 }]);
    const both = [
      { kind: 'set', key: 'one', revision: 1, value: 'changed' },
      { kind: 'set', key: 'two', revision: 7, value: 'changed' },
    ] as const;
    expect(await store.changeShared(both)).toBe(false);
    expect(await store.shared('one')).toEqual({ revision: 1, value: 1 });
  });

  test('a value that must not have changed holds the others back when it did', async () => {
    await store.changeShared([{ kind: 'set', key: 'round', revision: 0, value: 'open' }]);
    await store.changeShared([{ kind: 'set', key: 'round', revision: 1, value: 'closed' }]);
    const answered = [
      { kind: 'unchanged', key: 'round', revision: 1 },
      { kind: 'set', key: 'counts', revision: 0, value: 1 },
    ] as const;
    expect(await store.changeShared(answered)).toBe(false);
    expect((await store.shared('counts')).revision).toBe(0);
  });

  test('what is deleted begins again at revision 0', async () => {
    await store.changeShared([{ kind: 'set', key: 'card', revision: 0, value: 'first' }]);
    expect(await store.changeShared([{ kind: 'delete', key: 'card', revision: 1 }])).toBe(true);
    expect(await store.shared('card')).toEqual({ revision: 0, value: undefined });
  });

  test('of thirty who change it at once, each trying again after a refusal, nobody is lost', async () => {
    const add = async (): Promise<void> => {
      const { revision, value } = await store.shared('count');
      const next = typeof value === 'number' ? value + 1 : 1;
      if (!(await store.changeShared([{ kind: 'set', key: 'count', revision, value: next }]))) await add();
    };
    await Promise.all(Array.from({ length: 30 }, add));
    expect(await store.shared('count')).toEqual({ revision: 30, value: 30 });
  });

  test('its keys are a world of their own', async () => {
    await store.set('card', 'plain');
    expect(await store.shared('card')).toEqual({ revision: 0, value: undefined });
    await store.changeShared([{ kind: 'set', key: 'card', revision: 0, value: 'shared' }]);
    expect(await store.get('card')).toBe('plain');
  });
});
