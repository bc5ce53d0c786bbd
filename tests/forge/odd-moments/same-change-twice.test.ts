import { instant } from '../../../src/domain/model/instant';
import type { Change } from '../../../src/domain/model/change';
import type { ChangeRow } from '../../../src/contract';
import { changeRows } from '../../../src/forge/show/change-rows';
import { BOARD, type LiveApp, openLiveApp, running } from '../live/live-app';

/** The change behind a row, as far as its name goes. */
function changeOf({ item, at }: ChangeRow): Change {
  const itemId = item.kind === 'visible' ? item.id : '';
  return {
    ...{ kind: 'entered', itemId, key: '', at: instant(at), estimate: null },
    ...{ created: false, alreadyDone: false, aroundTheStart: false },
  };
}

describe('one answer about the same change, named 500 times', () => {
  let app: LiveApp;
  beforeAll(async () => {
    app = await openLiveApp();
  }, 120_000);
  afterAll(async () => {
    await app.host.settled();
    await app.close();
  });

  test('takes one mark back and not all of them', async () => {
    const { developer } = app.people;
    const { id: sprintId, changes } = running(await app.told('board', { boardId: BOARD }, developer));
    const [change] = changes.map(({ id }) => id);
    if (change === undefined) throw new Error('Something changed.');
    const ask = { boardId: BOARD, sprintId, changes: [change] };
    await app.told('mark', { ...ask, mark: 'agreed' }, developer);
    await app.told('mark', { ...ask, mark: 'split' }, developer);
    const many = Array.from({ length: 500 }, () => change);
    const said = await app.told('mark', { ...ask, changes: many, mark: 'take-back' }, developer);
    expect(said.marks[0]?.marks.map(({ kind }) => kind)).toEqual(['agreed']);
  });

  test('of an item that the viewer may not see is named without it, and is marked all the same', async () => {
    const { developer } = app.people;
    const { id: sprintId, changes } = running(await app.told('board', { boardId: BOARD }, developer));
    const first = changes.find(({ kind }) => kind === 'entered');
    if (first?.item.kind !== 'visible') throw new Error('The developer sees the item.');
    const nameless = `.${first.kind}.${String(first.at)}.0`;
    const [hidden] = changeRows([changeOf(first)], {
      visible: new Map(),
      dayOf: () => 1,
      marksOf: () => [],
    });
    expect(hidden?.id).toBe(nameless);
    const ask = { boardId: BOARD, sprintId, changes: [nameless], mark: 'emergency' } as const;
    expect(await app.told('mark', ask, developer)).toMatchObject({ marks: [{ change: nameless }] });
    const again = running(await app.told('board', { boardId: BOARD }, developer));
    expect(again.changes.find(({ id }) => id === first.id)?.marks.at(-1)?.kind).toBe('emergency');
  });

  test('what is foreign, negative, huge or no text at all writes nothing', async () => {
    const { developer } = app.people;
    const { id: sprintId } = running(await app.told('board', { boardId: BOARD }, developer));
    const before = (await app.version(developer)).version;
    const payloads: unknown[] = [
      { boardId: BOARD, sprintId: 1, changes: ['1.entered.2'], mark: 'agreed' },
      { boardId: BOARD, sprintId: -1, changes: ['1.entered.2'], mark: 'agreed' },
      { boardId: BOARD, sprintId, changes: ['__proto__'], mark: 'agreed' },
      { boardId: BOARD, sprintId, changes: [['1']], mark: 'agreed' },
      { boardId: [BOARD], sprintId, changes: ['x'], mark: 'agreed' },
      { boardId: 1e300, sprintId, changes: ['x'], mark: 'agreed' },
      { boardId: BOARD, sprintId, changes: [], mark: 'agreed' },
      { boardId: BOARD, sprintId, changes: ['x'], mark: '__proto__' },
      { boardId: 999_999, sprintId, changes: ['x'], mark: 'agreed' },
    ];
    for (const payload of payloads) {
      expect(await app.ask('mark', payload as never, developer)).toMatchObject({ kind: 'failed' });
    }
    expect((await app.version(developer)).version).toBe(before);
  });
});
