import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openForgeHost } from '../../local/forge/forge-host';
import type { JiraTransport } from '../../local/forge/jira-transport';
import { localJira } from '../../local/forge/jira-transport';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { createJiraServer } from '../../local/jira/server';
import type { Answer, BoardHealth, BoardVersion } from '../../src/contract';
import { SHOP, smallSite } from '../local/jira/small-site';
import { scopesOf, WANTED_BY_THE_PLATFORM } from './needed-scopes';

const manifest = readManifest(resolve('manifest.yml'));
const used = new Set<string>();
const EVERYTHING = ['boards', 'switchBoard', 'board', 'conversation', 'roleSignals', 'history', 'searches'];

/** A Jira that keeps an answer to a search with a function of ours, so that there is one to bring up to date. */
const newServer = () =>
  createJiraServer(smallSite(), {
    jqlFunctions: new Map([
      [
        'addedAfterSprintStart',
        {
          functionKey: 'ari:cloud:ecosystem::extension/an-app/an-environment/static/added-after-sprint-start',
          compute: () => Promise.resolve({ jql: 'issue in (101)' }),
        },
      ],
    ]),
  });
let jiraServer: ReturnType<typeof newServer>;
let address: string;
let state: string;

beforeEach(async () => {
  jiraServer = newServer();
  address = await jiraServer.listen({ host: '127.0.0.1', port: 0 });
  state = mkdtempSync(join(tmpdir(), 'scopes-'));
  const jql = 'issue in addedAfterSprintStart("1")';
  await jiraServer.inject({
    method: 'POST',
    url: '/rest/api/3/search/jql',
    payload: { jql, fields: ['id'] },
  });
});

afterEach(async () => {
  await jiraServer.close();
  rmSync(state, { recursive: true, force: true });
});

describe('the scopes of the manifest', () => {
  test('are enough for the questions of the panel, the reading of a history and the searches', async () => {
    expect(await refusedWith(manifest.scopes)).toEqual([]);
  });

  test('hold none that nothing needs', () => {
    const needed = new Set([...used, ...WANTED_BY_THE_PLATFORM.keys()]);
    expect(manifest.scopes.filter((scope) => !needed.has(scope))).toEqual([]);
  });

  test.each([
    ['read:board-scope:jira-software', EVERYTHING.filter((one) => one !== 'searches')],
    ['read:project:jira', ['boards', 'board', 'history']],
    ['read:issue-details:jira', EVERYTHING.filter((one) => one !== 'boards' && one !== 'searches')],
    ['read:board-scope.admin:jira-software', ['board', 'history']],
    ['read:sprint:jira-software', ['board', 'history']],
    ['read:jira-work', EVERYTHING.filter((one) => one !== 'boards' && one !== 'searches')],
    ['read:app-data:jira', ['searches']],
    ['write:app-data:jira', ['searches']],
  ])('without %s Jira refuses: %s', async (missing, refused) => {
    expect(await refusedWith(manifest.scopes.filter((scope) => scope !== missing))).toEqual(refused);
  });
});

/** What does not work when Jira was granted these scopes, in the order of `EVERYTHING`. */
async function refusedWith(granted: readonly string[]): Promise<readonly string[]> {
  const refusedPaths: string[] = [];
  const jira = granting(granted, localJira(address), refusedPaths);
  const common = { appDirectory: resolve('.'), manifest, stateDirectory: state, jira };
  const host = openForgeHost({ ...common, now: Date.now, log: () => undefined });
  const [module] = manifest.modules;
  if (module === undefined) throw new Error('The manifest has a place in Jira.');
  const outcome = async (functionKey: string, payload: object): Promise<unknown> => {
    const context = { extension: { project: { id: SHOP.id } } };
    const asked = { module, functionKey, payload, accountId: 'person', context };
    const answer = (await host.invoke(asked)) as Answer<unknown>;
    return answer.kind === 'ok' ? answer.value : null;
  };
  try {
    const works = {
      boards: await outcome('boards', { kind: 'boards' }),
      switchBoard: await outcome('switchBoard', { boardId: 1, on: true }),
      board: await outcome('board', { boardId: 1 }),
      conversation: await outcome('conversation', { boardId: 1 }),
      roleSignals: await outcome('roleSignals', { boardId: 1 }),
    };
    await host.settled();
    const { pass } = (works.board as BoardHealth | null)?.live ?? { pass: '' };
    const history = (await outcome('version', { boardId: 1, pass })) as BoardVersion | null;
    const isRead = history?.history.state === 'complete' ? history : null;
    const searches = refusedPaths.some((path) => path.includes('/jql/function/')) ? null : 'well';
    const outcomes = Object.entries({ ...works, history: isRead, searches });
    return outcomes.filter(([, value]) => value === null).map(([name]) => name);
  } finally {
    await host.close();
  }
}

/** A Jira that refuses, as the platform does, each call that a scope is missing for. */
function granting(granted: readonly string[], jira: JiraTransport, refusedPaths: string[]): JiraTransport {
  return (call) => {
    const needed = scopesOf(call.method, call.path);
    for (const scope of needed) used.add(scope);
    if (needed.every((scope) => granted.includes(scope))) return jira(call);
    refusedPaths.push(call.path);
    const refusal = { code: 401, message: 'Unauthorized; scope does not match' };
    return Promise.resolve(Response.json(refusal, { status: 401 }));
  };
}
