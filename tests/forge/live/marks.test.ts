import { BOARD, type LiveApp, openLiveApp, running } from './live-app';

describe('what the team says of a change', () => {
  let app: LiveApp;
  beforeAll(async () => {
    app = await openLiveApp();
  }, 120_000);
  afterAll(() => app.close());

  const sprint = async (as: string, sprintId?: number) =>
    app.told('board', { boardId: BOARD, ...(sprintId === undefined ? {} : { sprintId }) }, as);
  const oneChange = async () => {
    const { id: sprintId, changes } = running(await sprint(app.people.developer));
    const entered = changes.filter(({ kind, marks }) => kind === 'entered' && marks.length === 0);
    const [first] = entered;
    if (first === undefined) throw new Error('Something came in.');
    return { sprintId, change: first.id, count: entered.length };
  };

  test('stands with the change for every member of the team, unsigned, and for nobody else', async () => {
    const { developer, productOwner, lineManager } = app.people;
    const { sprintId, change } = await oneChange();
    const said = await app.told(
      'mark',
      { boardId: BOARD, sprintId, changes: [change], mark: 'agreed' },
      developer,
    );
    const agreed = [{ kind: 'agreed', at: expect.any(Number) as number }];
    expect(said).toEqual({ marks: [{ change, marks: agreed }] });
    const shown = running(await sprint(productOwner));
    expect(shown.marking).toBe('open');
    expect(shown.changes.find(({ id }) => id === change)?.marks).toEqual(agreed);
    const outside = running(await sprint(lineManager));
    expect(outside.marking).toBe('not-the-team');
    expect(outside.changes.flatMap(({ marks }) => marks)).toEqual([]);
    expect(outside.changes).toHaveLength(shown.changes.length);
  });

  test('can be taken back; the change stays', async () => {
    const { sprintId, change } = await oneChange();
    const ask = { boardId: BOARD, sprintId, changes: [change] };
    await app.told('mark', { ...ask, mark: 'emergency' }, app.people.developer);
    const said = await app.told('mark', { ...ask, mark: 'take-back' }, app.people.productOwner);
    expect(said).toEqual({ marks: [{ change, marks: [] }] });
    const { changes } = running(await sprint(app.people.developer));
    expect(changes.some(({ id }) => id === change)).toBe(true);
  });

  test('changes the notice: what was agreed or pulled in is not asked about any more', async () => {
    const { developer } = app.people;
    const before = await app.told('conversation', { boardId: BOARD }, developer);
    const { id: sprintId, changes } = running(await sprint(developer));
    const ids = changes.filter(({ kind }) => kind === 'entered').map(({ id }) => id);
    await app.told('mark', { boardId: BOARD, sprintId, changes: ids, mark: 'pulled-in' }, developer);
    const after = await app.told('conversation', { boardId: BOARD }, developer);
    const asked = (one: typeof before) =>
      one.kind === 'team' ? one.notices.filter(({ says }) => says.includes('came in')) : [];
    expect(asked(before)).toHaveLength(1);
    expect(asked(after)).toHaveLength(0);
  });

  test('is refused from outside the team, of a change that is none, and of a sprint whose next one has closed', async () => {
    const { developer, lineManager } = app.people;
    const { closed } = await sprint(developer);
    const { sprintId, changes } = await anyChange();
    const ask = { boardId: BOARD, sprintId, changes, mark: 'agreed' } as const;
    expect(await app.ask('mark', ask, lineManager)).toMatchObject({ code: 'not-the-team' });
    expect(await app.ask('mark', { ...ask, changes: ['1.entered.2'] }, developer)).toMatchObject({
      code: 'change-unknown',
    });
    const old = closed[2];
    if (old === undefined) throw new Error('Sprints have closed.');
    const oldShown = (await sprint(developer, old.id)).shown;
    expect(oldShown).toMatchObject({ kind: 'closed', marking: 'frozen' });
    expect(await app.ask('mark', { ...ask, sprintId: old.id }, developer)).toMatchObject({
      code: 'marks-frozen',
    });
  });

  const anyChange = async () => {
    const { id: sprintId, changes } = running(await sprint(app.people.developer));
    return { sprintId, changes: changes.slice(0, 1).map(({ id }) => id) };
  };
});
