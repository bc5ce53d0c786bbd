import { OFF } from '../../../src/domain/model/agreement';
import { instant } from '../../../src/domain/model/instant';
import { boardsKnown, readAgreement, writeAgreement } from '../../../src/store/agreements';
import { eraseBoard } from '../../../src/store/erase-board';
import { writeHead } from '../../../src/store/heads';
import { memoryStore } from '../../../src/store/memory-store';

test('a board that is switched on while it is being erased stays on, or keeps nothing', async () => {
  const kept = new Map<string, string>();
  const plain = memoryStore(kept);
  await writeAgreement(plain, 1, { ...OFF, switchedOnAt: instant(1) });
  const store = {
    ...plain,
    // Another admin's switch-on and the first step of its reading come in before the last delete.
    async delete(key: string) {
      if (key === 'agreement:1') {
        await writeAgreement(plain, 1, { ...OFF, switchedOnAt: instant(2) });
        await writeHead(plain, 1, { sprints: [{ goal: 'Guests return' }] });
      }
      await plain.delete(key);
    },
  };
  await eraseBoard(store, 1);
  const isOn = (await readAgreement(plain, 1)).switchedOnAt !== null;
  const known = (await boardsKnown(plain)).some(({ boardId }) => boardId === 1);
  expect(isOn || known || kept.size === 0).toBe(true);
});
