import { BOARD, type LiveApp, openLiveApp, PROJECT, running } from './live-app';

let app: LiveApp;
beforeAll(async () => {
  app = await openLiveApp();
}, 120_000);
afterAll(() => app.close());

/** How often Jira was asked by the last answer of a question. */
function callsOf(functionKey: string): number {
  const line = app.lines.findLast((one) => one.startsWith(`resolver ${functionKey}:`)) ?? '';
  return Number(/(\d+) calls? to Jira/.exec(line)?.[1]);
}

test('a warm board takes four requests, the checks of the viewer included; the conversation four; the version none', async () => {
  const { developer } = app.people;
  await app.told('board', { boardId: BOARD }, developer);
  expect(callsOf('board')).toBe(4);
  await app.told('conversation', { boardId: BOARD }, developer);
  expect(callsOf('conversation')).toBe(4);
  await app.version(developer);
  expect(callsOf('version')).toBe(0);
});

describe('an item that is put into the running sprint', () => {
  let key: string;

  test('is on the board’s page at once, and the version differs once its event was taken', async () => {
    const { developer } = app.people;
    const before = await app.told('board', { boardId: BOARD }, developer);
    key = await backlogKey();
    const { id } = running(before);
    const answered = await app.write('POST', `/rest/agile/1.0/sprint/${String(id)}/issue`, { issues: [key] });
    expect(answered.status).toBe(204);
    const after = running(await app.told('board', { boardId: BOARD }, developer));
    expect(after.changes).toHaveLength(running(before).changes.length + 1);
    await app.host.settled();
    const { version } = await app.version(developer);
    expect(version).not.toBe(before.live.version);
  });

  test('says so on the item itself, and asks for two requests at most', async () => {
    const tale = await app.told('item', { kind: 'item' }, app.people.developer, key);
    expect(tale).toMatchObject({ kind: 'in-sprint', boardId: BOARD, marking: 'open' });
    expect(tale.kind === 'in-sprint' && tale.says[0]).toMatch(/^Came into Picking \d+ on day \d+/);
    expect(callsOf('item')).toBeLessThanOrEqual(2);
  });

  test('is in the quiet flag of the team until it was seen, and in nobody else’s', async () => {
    const { developer, lineManager } = app.people;
    const news = await app.told('newChanges', { boardId: BOARD }, developer);
    if (news.kind === 'quiet') throw new Error('Something is new.');
    const seen = { boardId: BOARD, seen: news.newest };
    expect(await app.told('newChanges', seen, developer)).toMatchObject({ kind: 'quiet' });
    expect(await app.told('newChanges', { boardId: BOARD }, lineManager)).toEqual({
      kind: 'quiet',
      pass: null,
    });
  });

  const backlogKey = async (): Promise<string> => {
    const asked = await app.write('POST', '/rest/api/3/search/jql', {
      jql: `project = ${PROJECT} AND sprint is EMPTY AND statusCategory != Done AND issuetype = Story`,
      fields: ['summary'],
      maxResults: 1,
    });
    const { issues } = (await asked.json()) as { issues: { key: string }[] };
    const [first] = issues;
    if (first === undefined) throw new Error('The backlog holds a story.');
    return first.key;
  };
});

test('the team says that planning is finished: the first press counts', async () => {
  const { developer, productOwner, lineManager } = app.people;
  const { id: sprintId } = running(await app.told('board', { boardId: BOARD }, developer));
  const ask = { boardId: BOARD, sprintId };
  expect(await app.ask('planningFinished', ask, lineManager)).toMatchObject({ code: 'not-the-team' });
  const first = await app.told('planningFinished', ask, developer);
  expect(await app.told('planningFinished', ask, productOwner)).toEqual(first);
  const { planning } = running(await app.told('board', { boardId: BOARD }, developer));
  expect(planning.finishedAt).toBe(first.finishedAt);
  expect(await app.ask('planningFinished', { ...ask, sprintId: 999_999 }, developer)).toMatchObject({
    code: 'sprint-unknown',
  });
});

test('the sums of the Product Owner role need both switches, and fall with either', async () => {
  const { scrumMaster, productOwner, developer } = app.people;
  const ask = { boardId: BOARD };
  const before = await app.told('roleSignals', ask, scrumMaster);
  expect(before).toMatchObject({ poRoleId: null, on: false, mayMap: true, maySwitch: false });
  const role = before.roles.find(({ name }) => name === 'Product Owner');
  if (role === undefined) throw new Error('The project has the role.');
  expect(await app.ask('switchRoleSignals', { ...ask, on: true }, productOwner)).toMatchObject({
    kind: 'failed',
  });
  expect(await app.ask('mapPoRole', { ...ask, roleId: role.id }, developer)).toMatchObject({
    code: 'not-an-admin',
  });
  await app.told('mapPoRole', { ...ask, roleId: role.id }, scrumMaster);
  expect(await app.ask('switchRoleSignals', { ...ask, on: true }, developer)).toMatchObject({
    kind: 'failed',
  });
  expect(await app.told('switchRoleSignals', { ...ask, on: true }, productOwner)).toMatchObject({ on: true });
  expect(await app.told('mapPoRole', { ...ask, roleId: null }, scrumMaster)).toMatchObject({
    on: false,
    poRoleId: null,
  });
});
