import { BOARD, type LiveApp, openLiveApp } from './live-app';

describe('a board that nobody switched on', () => {
  let app: LiveApp;
  beforeAll(async () => {
    app = await openLiveApp('off');
  }, 120_000);
  afterAll(() => app.close());

  test('is neither read nor kept, and the answer says what can be done', async () => {
    const answer = await app.ask('board', { boardId: BOARD }, app.people.developer);
    expect(answer).toMatchObject({ kind: 'failed', code: 'board-off' });
    expect(await app.ask('conversation', { boardId: BOARD }, app.people.developer)).toMatchObject({
      code: 'board-off',
    });
    expect(await app.told('newChanges', { boardId: BOARD }, app.people.developer)).toEqual({
      kind: 'quiet',
      pass: null,
    });
  });

  test('can be switched on by an admin of the project, and by nobody else', async () => {
    const { developer, productOwner, scrumMaster, outsider } = app.people;
    expect(await app.told('consent', { boardId: BOARD }, developer)).toEqual({
      state: 'off',
      maySwitch: false,
    });
    for (const somebody of [developer, productOwner]) {
      expect(await app.ask('switchBoard', { boardId: BOARD, on: true }, somebody)).toMatchObject({
        code: 'not-an-admin',
      });
    }
    expect(await app.ask('switchBoard', { boardId: BOARD, on: true }, outsider)).toMatchObject({
      code: 'board-not-yours',
    });
    expect(await app.told('switchBoard', { boardId: BOARD, on: true }, scrumMaster)).toMatchObject({
      state: 'on',
      maySwitch: true,
    });
    await app.host.settled();
    expect(await app.ask('board', { boardId: BOARD }, developer)).toMatchObject({ kind: 'ok' });
  });

  test('lets its team, and nobody else, open searches for what is not marked', async () => {
    const { developer, lineManager } = app.people;
    const ask = { boardId: BOARD, on: true };
    expect(await app.ask('allowNotMarked', ask, lineManager)).toMatchObject({ code: 'not-the-team' });
    expect(await app.told('allowNotMarked', ask, developer)).toMatchObject({
      notMarkedSearch: true,
      mayAgree: true,
    });
    expect(await app.told('consent', { boardId: BOARD }, lineManager)).toMatchObject({
      notMarkedSearch: true,
      mayAgree: false,
    });
  });

  test('switched off again has nothing kept, and its history begins anew when it is switched on', async () => {
    const { scrumMaster, developer } = app.people;
    const { pass } = (await app.told('board', { boardId: BOARD }, developer)).live;
    await app.told('switchBoard', { boardId: BOARD, on: false }, scrumMaster);
    await app.host.settled();
    expect(await app.ask('board', { boardId: BOARD }, developer)).toMatchObject({ code: 'board-off' });
    expect(await app.told('version', { boardId: BOARD, pass }, developer)).toEqual({
      version: expect.any(String) as string,
      history: { state: 'reading', done: 0, of: 0 },
    });
    await app.told('switchBoard', { boardId: BOARD, on: true }, scrumMaster);
    await app.host.settled();
    expect(await app.told('version', { boardId: BOARD, pass }, developer)).toMatchObject({
      history: { state: 'complete' },
    });
  });
});
