import { switchBoardsOn } from '../../../local/forge/switch-boards-on';
import { details, smallSite } from '../jira/small-site';
import { ADMIN, closeLiveApp, runLiveApp } from './live-host';
import { TINY_APP } from './running-app';

afterEach(closeLiveApp);

const board = (id: number, project: object) => ({
  id,
  name: `Board ${id}`,
  type: 'scrum',
  location: project,
});
const SHOP = { projectId: 10000, projectKey: 'SHOP' };

describe('at the start', () => {
  test('an admin of its project switches each scrum board on', async () => {
    const host = await runLiveApp({}, { prepare: switchBoardsOn });
    expect(await host.noted('switched')).toEqual([
      {
        payload: { boardId: 1, on: true },
        as: ADMIN,
        extension: { type: 'jira:projectPage', project: { id: '10000', key: 'SHOP', type: 'software' } },
      },
    ]);
    expect(host.lines.join('\n')).not.toContain('was not switched on');
  });

  test('on a site that names no people, anybody does', async () => {
    const host = await runLiveApp({ roles: null }, { prepare: switchBoardsOn });
    await host.settled();
    const noted = await host.ask({
      functionKey: 'noted',
      payload: { about: 'switched' },
      as: 'local-viewer',
      project: 'SHOP',
    });
    expect(noted).toEqual([expect.objectContaining({ as: 'local-viewer' })]);
  });

  test('a board that nobody may switch, or that the app refuses, stays off, and the log says why', async () => {
    const boards = [board(3, SHOP), board(4, { projectId: 10001, projectKey: 'OPS' }), ...smallSite().boards];
    const boardDetails = new Map([3, 4, 1, 2].map((id) => [id, details(id, null, [])]));
    const host = await runLiveApp({ boards, boardDetails }, { prepare: switchBoardsOn });
    expect(host.lines).toContain('board 3 was not switched on: You may not switch this board.');
    expect(host.lines).toContain('board 4 was not switched on: nobody administers its project');
    expect(await host.noted('switched')).toHaveLength(2);
  });

  test('an app that has no such question runs without it', async () => {
    const host = await runLiveApp({}, { prepare: switchBoardsOn, appDirectory: TINY_APP });
    expect(host.lines.join('\n')).toContain(
      "board 1 was not switched on: Resolver has no definition for 'switchBoard'",
    );
  });
});
