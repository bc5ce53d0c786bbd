import { closeSprint, startSprint } from '../../../../local/jira/actions';
import { LiveSite } from '../../../../local/jira/live-site';
import { aServer, find, get } from '../asking';
import { NOW, PLANNED, RUNNING, SPRINT_FIELD, anIssue, inField, smallSite } from '../small-site';

const sprintIds = (site: LiveSite, key: string) => site.issue(key)?.sprintIds;
const newest = (site: LiveSite, key: string) => site.issue(key)?.issue.changelog.histories[0];
const stateOn = (site: LiveSite, id: number) =>
  site.boardDetails.get(1)?.sprints.find((sprint) => sprint.id === id);

describe('a sprint that is started', () => {
  const plan = { startDate: NOW, endDate: NOW + 14 * 86_400_000, goal: 'Guests come back' };

  test('runs from the date that was typed, on its board and in the field of its issues', () => {
    const site = new LiveSite(smallSite());
    startSprint(site, 13, plan);
    const started = {
      id: 13,
      state: 'active',
      startDate: '2026-03-20T12:30:00.000Z',
      endDate: '2026-04-03T12:30:00.000Z',
      goal: 'Guests come back',
    };
    expect(stateOn(site, 13)).toMatchObject(started);
    expect(site.issue('SHOP-10')?.sprints).toEqual([expect.objectContaining({ ...started, boardId: 1 })]);
  });

  test('writes no history and moves no updated', () => {
    const site = new LiveSite(smallSite());
    startSprint(site, 13, plan);
    expect(site.issue('SHOP-10')?.updated).toBe(Date.parse('2026-03-20T12:00:00.000Z'));
    expect(newest(site, 'SHOP-10')).toBeUndefined();
  });

  test('is open for searches', async () => {
    const site = new LiveSite(smallSite());
    startSprint(site, 13, plan);
    expect(await find('sprint in openSprints() ORDER BY key', aServer(site))).toEqual([
      'SHOP-1',
      'SHOP-3',
      'SHOP-10',
    ]);
  });

  test('must be planned', () => {
    expect(() => startSprint(new LiveSite(smallSite()), 12, plan)).toThrow(
      'The sprint Guests pay has been started already.',
    );
  });
});

describe('a sprint that is closed', () => {
  test('moves what is not done to the next planned sprint, some seconds later, and keeps the closed one in the list', () => {
    const site = new LiveSite(smallSite());
    closeSprint(site, 12, { at: NOW, by: 'person-sm' });
    expect(stateOn(site, 12)).toMatchObject({ state: 'closed', completeDate: '2026-03-20T12:30:00.000Z' });
    expect(sprintIds(site, 'SHOP-1')).toEqual(['11', '12', '13']);
    expect(newest(site, 'SHOP-1')).toMatchObject({
      created: '2026-03-20T12:30:03.000+0000',
      author: { accountId: 'person-sm' },
      items: [{ from: '11, 12', to: '11, 12, 13', toString: 'Guests, baskets, Guests pay, Guests return' }],
    });
    expect(site.issue('SHOP-1')?.sprints[1]).toMatchObject({ id: 12, state: 'closed' });
  });

  test('leaves what is done where it was', () => {
    const done = anIssue(101, 'SHOP-1', {
      fields: { [SPRINT_FIELD]: [inField(RUNNING)], status: { id: '6', name: 'Done' } },
    });
    const site = new LiveSite(smallSite({ issues: [done] }));
    closeSprint(site, 12, { at: NOW });
    expect([sprintIds(site, 'SHOP-1'), newest(site, 'SHOP-1')]).toEqual([['12'], undefined]);
  });

  test('takes sub-tasks with their parent, without an entry', () => {
    const site = new LiveSite(smallSite());
    closeSprint(site, 12, { at: NOW });
    expect([sprintIds(site, 'SHOP-3'), newest(site, 'SHOP-3')]).toEqual([['11', '12', '13'], undefined]);
  });

  test('to the backlog writes no entry: the closed sprint stays alone in the list', () => {
    const site = new LiveSite(smallSite());
    closeSprint(site, 12, { at: NOW, moveTo: 'backlog' });
    expect(sprintIds(site, 'SHOP-1')).toEqual(['11', '12']);
    expect(newest(site, 'SHOP-1')?.id).toBe('903');
  });

  test('to a sprint that is named', () => {
    const other = { ...PLANNED, id: 14, name: 'Later' };
    const small = smallSite();
    const board = small.boardDetails.get(1);
    const sprints = [...(board?.sprints ?? []), other];
    const site = new LiveSite(
      board === undefined ? small : { ...small, boardDetails: new Map([[1, { ...board, sprints }]]) },
    );
    closeSprint(site, 12, { at: NOW, moveTo: 14 });
    expect(sprintIds(site, 'SHOP-1')).toEqual(['11', '12', '14']);
  });

  test('without a planned one after it leaves everything in the backlog', () => {
    const small = smallSite();
    const board = small.boardDetails.get(1);
    const site = new LiveSite(
      board === undefined
        ? small
        : { ...small, boardDetails: new Map([[1, { ...board, sprints: [RUNNING] }]]) },
    );
    closeSprint(site, 12, { at: NOW });
    expect(sprintIds(site, 'SHOP-1')).toEqual(['11', '12']);
  });

  test('is answered so by the server', async () => {
    const site = new LiveSite(smallSite());
    const server = aServer(site);
    closeSprint(site, 12, { at: NOW });
    expect((await get(server, '/rest/agile/1.0/sprint/12')).body).toMatchObject({ state: 'closed' });
    expect(await find('sprint in closedSprints() ORDER BY key', server)).toEqual([
      'SHOP-1',
      'SHOP-2',
      'SHOP-3',
    ]);
  });

  test('must be running', () => {
    expect(() => closeSprint(new LiveSite(smallSite()), 13, { at: NOW })).toThrow(
      'The sprint Guests return is not running.',
    );
  });
});
