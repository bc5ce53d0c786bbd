import { memoryStore } from '../../../src/store/memory-store';
import { came, cameEarlier, doneLongAgo, left, leftEarlier, planned } from './told-items';
import { markChanges, search, writeBoard } from './written-board';

const agreement = { notMarkedSearch: true };

test('is off until the team wants it, and says how to switch it on', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1)] });
  expect(await search(store, 'notMarked', '8')).toEqual({
    error:
      'Searching for changes that are not marked yet is switched off for this board, as marks are shown to the team alone. Your team can switch it on at the foot of the Trust Signals page of this board.',
  });
});

test('finds the items with a change in the running sprint or the one that closed last', async () => {
  const store = memoryStore();
  const items = [planned(1), came(2), left(3), cameEarlier(14), leftEarlier(5), doneLongAgo(6)];
  await writeBoard(store, { items, agreement });
  expect(await search(store, 'notMarked', 'Shop')).toEqual({ jql: 'issue in (2, 3, 5, 14)' });
});

test('leaves out what was marked', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1), came(2)], agreement });
  await markChanges(store, 'agreed', 1);
  expect(await search(store, 'notMarked', '8')).toEqual({ jql: 'issue in (2)' });
});

test('a change to talk about counts as not marked', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1), came(2)], agreement });
  await markChanges(store, 'emergency');
  await markChanges(store, 'lets-talk', 2);
  expect(await search(store, 'notMarked', '8')).toEqual({ jql: 'issue in (2)' });
});

test('when every change is marked it finds nothing', async () => {
  const store = memoryStore();
  await writeBoard(store, { items: [came(1), left(2)], agreement });
  await markChanges(store, 'split');
  expect(await search(store, 'notMarked', '8')).toEqual({ jql: 'issue is EMPTY' });
});
