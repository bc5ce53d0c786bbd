import { boardsOfProject, indexBoard } from '../../../src/store/board-index';
import { memoryStore } from '../../../src/store/memory-store';

test('two boards of one project that are switched on at the same moment both hear of its events', async () => {
  const store = memoryStore();
  await Promise.all([indexBoard(store, 1, ['SHOP']), indexBoard(store, 2, ['SHOP'])]);
  expect(await boardsOfProject(store, 'SHOP')).toEqual([1, 2]);
});
