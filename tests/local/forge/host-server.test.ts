import { request } from 'node:http';
import { smallSite } from '../jira/small-site';
import { OUTSIDER, OWNER, type ServedHost, closeHost, serveHost } from './served-host';
import { startHost } from '../../../local/forge/start-host';
import { TINY_APP, temporaryFolder } from './running-app';

let host: ServedHost;
beforeEach(async () => {
  host = await serveHost();
});
afterEach(closeHost);

const scenario = (changed: object = {}) => ({ module: 'page', project: 'SHOP', as: OWNER, ...changed });
const asks = (functionKey: string, payload: object, changed: object = {}) =>
  host.post('/invoke', { scenario: scenario(changed), functionKey, payload });

/** As a page of another site would ask, in its own name or under a name that it points to this machine. */
function askAs(headers: Record<string, string>, path = '/site.json'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(host.url + path, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('the page around the panel', () => {
  test('is served under a policy that allows its own files and the panel’s frame, and nothing else', async () => {
    const response = await host.get('/?project=SHOP');
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      `frame-src ${host.panelUrl}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      'report-uri /csp-report',
    ]);
    expect(await response.text()).not.toMatch(/<script[^>]*>[^<]|<style|style=/);
  });

  test('brings its code as modules without types, and only its own', async () => {
    const code = await (await host.get('/code/page/main')).text();
    expect(code).toContain("from './live-stage'");
    expect(code).not.toContain('interface');
    for (const path of ['/code/page/commands/app', '/code/bridge/wire']) {
      expect((await host.get(path)).status).toBe(200);
    }
    for (const path of ['/code/page/..%2fstart-host', '/code/page/none', '/code/kvs/limits']) {
      expect((await host.get(path)).status).toBe(404);
    }
  });

  test('is for its own pages only', async () => {
    const own = host.url.replace('http://', '');
    expect(await askAs({ host: own })).toBe(200);
    expect(await askAs({ host: own, origin: host.url })).toBe(200);
    expect(await askAs({ host: own, origin: host.panelUrl })).toBe(403);
    expect(await askAs({ host: own, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await askAs({ host: 'elsewhere.example' })).toBe(403);
  });

  test('is the page of every item, too, and repeats nothing of its address', async () => {
    const own = await (await host.get('/')).text();
    expect(await (await host.get('/browse/SHOP-1')).text()).toBe(own);
    expect(await (await host.get('/browse/%3Cb%3E')).text()).toBe(own);
  });
});

describe('what the page draws', () => {
  test('are projects with a board first, people by their titles, and nobody', async () => {
    const facts = (await (await host.get('/site.json')).json()) as Record<string, unknown>;
    expect(facts).toMatchObject({
      siteName: 'small site',
      projects: [
        { key: 'SHOP', name: 'Guest checkout' },
        { key: 'OPS', name: 'Operations' },
      ],
      people: [
        { accountId: OWNER, title: 'Product Owner', projects: ['SHOP'] },
        { accountId: 'person-a', title: 'Developer', projects: [] },
        { accountId: 'person-b', title: 'Developer (2)', projects: [] },
        { accountId: OUTSIDER, title: 'Somebody from outside', projects: ['OPS'] },
        { accountId: 'anonymous', title: 'Nobody (not signed in)' },
      ],
      panelOrigin: host.panelUrl,
    });
    expect(JSON.stringify(facts)).not.toContain('Example');
  });

  test('are the modules that the manifest declares', async () => {
    const { modules } = (await (await host.get('/site.json')).json()) as { modules: object[] };
    expect(modules).toEqual([
      { key: 'page', title: 'Tiny page', resource: 'main', shownAs: 'page', place: 'Project' },
      {
        key: 'settings',
        title: 'Tiny settings',
        resource: 'main',
        shownAs: 'page',
        place: 'Project settings',
      },
    ]);
  });
});

describe('a panel’s question', () => {
  test('reaches the function with the viewer and the place that the page names', async () => {
    expect(await asks('whoAmI', { accountId: 'made-up' })).toMatchObject({
      accountId: OWNER,
      context: {
        moduleKey: 'page',
        extension: { type: 'jira:projectPage', project: { id: '10000', key: 'SHOP' } },
      },
    });
  });

  test('of nobody comes without an account', async () => {
    expect(await asks('whoAmI', {}, { as: 'anonymous' })).toMatchObject({ accountId: null });
  });

  test('of somebody the site does not know, or from a module without functions, is refused', async () => {
    await expect(asks('whoAmI', {}, { as: 'made-up' })).rejects.toThrow('does not know the person');
    await expect(asks('whoAmI', {}, { module: 'settings' })).rejects.toThrow('"settings" has no resolver');
    await expect(asks('whoAmI', {}, { module: 'none' })).rejects.toThrow('no module "none"');
  });

  test('goes on to the local Jira, which shows each viewer what they may see', async () => {
    expect(await asks('issueAsViewer', { key: 'SHOP-1' })).toMatchObject({
      status: 200,
      body: { key: 'SHOP-1' },
    });
    expect(await asks('issueAsViewer', { key: 'SHOP-1' }, { as: OUTSIDER })).toMatchObject({ status: 404 });
    expect(await asks('issueAsApp', { key: 'SHOP-1' }, { as: OUTSIDER })).toMatchObject({ status: 200 });
  });

  test('to Jira itself is asked as the viewer', async () => {
    const product = { scenario: scenario(), product: 'jira', restPath: '/rest/api/3/myself' };
    expect(await host.post('/product', product)).toMatchObject({
      status: 200,
      body: expect.stringContaining(OWNER) as string,
    });
    await expect(host.post('/product', { ...product, product: 'confluence' })).rejects.toThrow(
      'no product but Jira',
    );
    await expect(
      host.post('/product', { ...product, restPath: 'http://elsewhere.example/' }),
    ).rejects.toThrow();
  });
});

describe('what happens meanwhile', () => {
  const happen = (id: string, project = 'SHOP') => host.post('/happen', { id, project });
  const status = async () => ((await asks('issueAsApp', { key: 'SHOP-1' })) as { status: number }).status;

  test('Jira breaks and is healed', async () => {
    await happen('break-jira');
    expect(await status()).toBe(503);
    await happen('heal-jira');
    expect(await status()).toBe(200);
  });

  test('items come in and go out, the sprint is closed and the next one started', async () => {
    expect(await happen('add-item')).toBe('SHOP-50 came into Guests pay.');
    expect(await happen('remove-item')).toMatch(/^SHOP-\d+ went out of Guests pay\.$/);
    expect(await happen('start-sprint')).toContain('close it first');
    expect(await happen('close-sprint')).toBe('Guests pay is closed.');
    expect(await happen('close-sprint')).toBe('No sprint is running in this project.');
    expect(await happen('start-sprint')).toBe('Guests return has started.');
    expect(await happen('start-sprint')).toContain('close it first');
  });

  test('in a project without sprints nothing does, in words', async () => {
    expect(await happen('add-item', 'OPS')).toBe('No sprint is running in this project.');
    expect(await happen('start-sprint', 'OPS')).toBe('This project has no board with a sprint.');
    await expect(happen('made-up')).rejects.toThrow('cannot make "made-up" happen');
  });
});

describe('starting', () => {
  test('on a port that is taken is a known failure with the next step', async () => {
    const port = Number(new URL(host.url).port);
    const options = { siteName: 'small', stateDirectory: temporaryFolder(), port, appDirectory: TINY_APP };
    const started = startHost({ ...options, site: smallSite(), log: () => undefined });
    await expect(started).rejects.toMatchObject({
      failure: {
        says: `Port ${port} is taken by another program on this machine.`,
        next: expect.stringContaining('--port N') as string,
      },
    });
  });
});
