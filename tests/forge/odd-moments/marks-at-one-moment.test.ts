import { instant } from '../../../src/domain/model/instant';
import { addMark, readMarks } from '../../../src/store/change-marks';
import { memoryStore } from '../../../src/store/memory-store';

test('two people who mark the same change in the same millisecond lose nothing', async () => {
  const store = memoryStore();
  const at = instant(1_763_000_000_000);
  const change = { sprintId: 4, itemId: '4000', kind: 'entered', at: instant(at - 1_000) } as const;
  await Promise.all([
    addMark(store, 1, { change, mark: { kind: 'lets-talk', at }, twin: 'a' }),
    addMark(store, 1, { change, mark: { kind: 'agreed', at }, twin: 'b' }),
  ]);
  const kinds = (await readMarks(store, 1)).flatMap(({ marks }) => marks.map(({ kind }) => kind));
  expect(kinds.sort()).toEqual(['agreed', 'lets-talk']);
});
