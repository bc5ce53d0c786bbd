import { BOARD, type LiveApp, openLiveApp, running } from '../live/live-app';

describe('the version of a board', () => {
  let app: LiveApp;
  beforeAll(async () => {
    app = await openLiveApp();
  }, 120_000);
  afterAll(async () => {
    await app.host.settled();
    await app.close();
  });

  test('does not tell people outside the team that, and when, a change was marked', async () => {
    const { developer, lineManager } = app.people;
    const { id: sprintId, changes } = running(await app.told('board', { boardId: BOARD }, developer));
    const ids = changes.slice(0, 1).map(({ id }) => id);
    await app.told('mark', { boardId: BOARD, sprintId, changes: ids, mark: 'lets-talk' }, developer);
    const { version } = await app.version(lineManager);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });
});
