import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import type { Site } from '../../../local/jira/site';
import { TOKEN_OWNER } from '../../../local/real/site-to-choose-from';
import { lasting } from './lasting';
import { closeLocalHosts, localHost } from './local-host';
import { EMAIL, TOKEN } from './a-real-site';
import { closeStarted, startedApp, type StartedApp } from './a-real-start';

const BOARD = 3;
const PROJECT = 'WHS';

afterEach(async () => {
  await closeLocalHosts();
  await closeStarted();
});

const demo = (): Site => makeDemoSite({ seed: 1, now: Date.now() });

function holderOf({ roles }: Site, name: string): string {
  const rights = roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const [first] = rights?.roles.find((role) => role.name === name)?.members ?? [];
  if (first === undefined) throw new Error(`Somebody is ${name}.`);
  return first;
}

const asScrumMaster = (site: Site) => ({ site, as: holderOf(site, 'Scrum Master'), project: PROJECT });

const SECRETS = [
  TOKEN,
  EMAIL,
  Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64'),
  'secret-cookie-of-the-site',
];

/** Every page and answer of the host, as the browser of the token's owner gets them. */
async function everythingServed({ host }: StartedApp): Promise<string> {
  const page = new URL(host.url).origin;
  const cookie = await opened(host.url);
  const scenario = { module: 'trust-signals-page', project: PROJECT, as: TOKEN_OWNER, board: BOARD };
  const posts: readonly (readonly [string, object])[] = [
    ['/context', { scenario }],
    ['/invoke', { scenario, functionKey: 'board', payload: { boardId: BOARD } }],
    ['/invoke', { scenario, functionKey: 'conversation', payload: { boardId: BOARD } }],
    ['/product', { scenario, product: 'jira', restPath: '/rest/api/3/myself' }],
    ['/product', { scenario, product: 'jira', restPath: '/rest/api/3/issue', method: 'POST', body: '{}' }],
    ['/board', { project: PROJECT, as: TOKEN_OWNER }],
  ];
  const given = [
    ...['/', '/site.json', '/browse/WHS-1', '/code/page/main'].map((path) =>
      fetch(page + path, { headers: { cookie } }),
    ),
    ...posts.map(([path, body]) =>
      fetch(page + path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
  ];
  const answers = await Promise.all(given);
  const texts = answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text()));
  return (await Promise.all(texts)).join('\n');
}

async function opened(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function everythingKept(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');
}

describe('the app over a real site', () => {
  test('a board is off until its admin switches it on, and of one that is off nothing is read', async () => {
    const app = await startedApp(asScrumMaster(demo()));
    expect(await app.ask('board', { boardId: BOARD })).toMatchObject({ kind: 'failed', code: 'board-off' });
    expect(app.jira.calls.filter((call) => /search|changelog|configuration/.test(call))).toEqual([]);
    await app.told('switchBoard', { boardId: BOARD, on: true });
    await app.host.settled();
    expect((await app.told('board', { boardId: BOARD })).shown?.kind).toBe('running');
  });

  test('the board and the conversation are those that the same person sees inside of Jira', async () => {
    const began = Date.now();
    const site = { ...demo(), recorded: null };
    const app = await startedApp({ ...asScrumMaster(site), boardId: BOARD });
    await app.host.settled();
    const inside = await localHost(site);
    const as = holderOf(site, 'Scrum Master');
    for (const functionKey of ['board', 'conversation'] as const) {
      const payload = { boardId: BOARD };
      const there = await inside.ask({ functionKey, payload, as, project: PROJECT });
      expect(lasting(await app.ask(functionKey, payload), began)).toEqual(lasting(there, began));
    }
  }, 120_000);

  test('nothing that is written anywhere or answered to anybody holds the token, and only questions reach the site', async () => {
    const app = await startedApp({ ...asScrumMaster(demo()), boardId: BOARD });
    await app.host.settled();
    const served = await everythingServed(app);
    expect(served).toContain('This site is only read from here');
    expect(served).toContain('Warehouse picking');
    const kept = everythingKept(app.stateDirectory);
    expect(kept.length).toBeGreaterThan(1_000);
    const all = [served, kept, app.lines.join('\n'), JSON.stringify(process.env)].join('\n');
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);

    await app.told('switchBoard', { boardId: BOARD, on: false });
    await app.host.settled();
    const questions = /^(GET |POST \/rest\/api\/3\/(search\/jql|changelog\/bulkfetch|issue\/bulkfetch)$)/;
    expect(app.jira.calls.filter((call) => !questions.test(call))).toEqual([]);
    expect(app.jira.calls.filter((call) => call.includes('computation'))).toEqual([]);
  });

  test('beside an item the panel tells how it came into its sprint', async () => {
    const site = demo();
    const app = await startedApp({ ...asScrumMaster(site), boardId: BOARD });
    await app.host.settled();
    const { shown } = await app.told('board', { boardId: BOARD });
    const [item] = shown?.kind === 'running' ? shown.items.map((row) => row.item) : [];
    const key = item?.kind === 'visible' ? item.key : '';
    const headers = { cookie: await opened(app.host.url), 'content-type': 'application/json' };
    const ask = async (path: string, body: object) => {
      const url = new URL(app.host.url).origin + path;
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as { answer?: unknown };
    };
    expect(await ask('/item', { item: key, as: TOKEN_OWNER })).toMatchObject({
      answer: { key, project: PROJECT },
    });
    const scenario = {
      module: 'trust-signals-item',
      project: PROJECT,
      as: TOKEN_OWNER,
      item: key,
      place: 'item',
    };
    const told = await ask('/invoke', {
      scenario,
      functionKey: 'item',
      payload: { kind: 'item', zone: 'UTC' },
    });
    expect(told).toMatchObject({ answer: { kind: 'ok' } });
  });

  test('a token that is taken back later is said to be so in the panel', async () => {
    const site = demo();
    const app = await startedApp({ ...asScrumMaster(site), boardId: BOARD });
    await app.host.settled();
    app.takeTokenBack();
    const answer = await app.ask('board', { boardId: BOARD });
    expect(answer).toMatchObject({ says: expect.stringContaining('does not take the token') as string });
  });

  test('a named board stays off for somebody who does not administer its project, and it is said why', async () => {
    const site = demo();
    const app = await startedApp({
      site,
      as: holderOf(site, 'Product Owner'),
      project: PROJECT,
      boardId: BOARD,
    });
    expect(app.lines.join('\n')).toContain('Board 3 stays off: Only somebody who administers this project');
  });
});

describe('the pages of one start', () => {
  const paths = [
    '/',
    '/site.json',
    '/browse/WHS-1',
    '/code/page/main',
    '/open/',
    '/open/guessed',
    '/favicon.ico',
  ];

  test('are for whoever opened them with its key, and for no page of another site', async () => {
    const { host } = await startedApp(asScrumMaster(demo()));
    const page = new URL(host.url).origin;
    for (const path of paths) expect((await fetch(page + path, { redirect: 'manual' })).status).toBe(403);
    const answer = await fetch(host.url, { redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);

    const cookie = await opened(host.url);
    const asking = async (headers: Record<string, string>) =>
      (await fetch(`${page}/site.json`, { headers })).status;
    expect(await asking({ cookie })).toBe(200);
    const wrong = cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await asking({ cookie: wrong })).toBe(403);
    expect(await asking({ cookie, origin: 'https://elsewhere.example' })).toBe(403);

    const facts = (await (await fetch(`${page}/site.json`, { headers: { cookie } })).json()) as object;
    expect(facts).toMatchObject({
      ...{ siteName: 'team, only read', happenings: [] },
      people: [{ title: 'You, the owner of the token' }, { title: 'Nobody (not signed in)' }],
      projects: expect.arrayContaining([expect.objectContaining({ key: PROJECT })]) as object[],
    });
  });
});
