import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openForgeHost } from '../../local/forge/forge-host';
import type { JiraTransport } from '../../local/forge/jira-transport';
import { localJira } from '../../local/forge/jira-transport';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { createJiraServer } from '../../local/jira/server';
import type { Answer } from '../../src/contract';
import { SHOP, smallSite } from '../local/jira/small-site';
import { scopesOf } from './needed-scopes';

const manifest = readManifest(resolve('manifest.yml'));
const jiraServer = createJiraServer(smallSite());
const used = new Set<string>();
let address: string;
let state: string;

beforeAll(async () => {
  address = await jiraServer.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => jiraServer.close());

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'scopes-'));
});

afterEach(() => {
  rmSync(state, { recursive: true, force: true });
});

describe('the scopes of the manifest', () => {
  test('are enough for every question of the panel', async () => {
    expect(await ask(manifest.scopes)).toEqual({ boards: 'ok', board: 'ok' });
  });

  test('hold none that no call needs', () => {
    expect(manifest.scopes.filter((scope) => !used.has(scope))).toEqual([]);
  });

  test.each([
    ['read:board-scope:jira-software', ['boards', 'board']],
    ['read:project:jira', ['boards', 'board']],
    ['read:issue-details:jira', ['board']],
    ['read:board-scope.admin:jira-software', ['board']],
    ['read:sprint:jira-software', ['board']],
    ['read:jira-work', ['board']],
  ])('without %s Jira refuses: %s', async (missing, refused) => {
    const answers = await ask(manifest.scopes.filter((scope) => scope !== missing));
    const notOk = Object.entries(answers).filter(([, answer]) => answer !== 'ok');
    expect(notOk.map(([question]) => question)).toEqual(refused);
  });
});

/** How the app answers both questions when Jira was granted these scopes. */
async function ask(granted: readonly string[]): Promise<{ boards: string; board: string }> {
  const log = (): void => undefined;
  const jira = granting(granted, localJira(address));
  const host = openForgeHost({
    appDirectory: resolve('.'),
    manifest,
    stateDirectory: state,
    jira,
    now: Date.now,
    log,
  });
  const [module] = manifest.modules;
  if (module === undefined) throw new Error('The manifest has no place in Jira.');
  const outcome = async (functionKey: string, payload: object): Promise<string> => {
    const context = { extension: { project: { id: SHOP.id } } };
    const asked = { module, functionKey, payload, accountId: 'person', context };
    const answer = (await host.invoke(asked)) as Answer<unknown>;
    return answer.kind === 'ok' ? 'ok' : answer.says;
  };
  try {
    return {
      boards: await outcome('boards', { kind: 'boards' }),
      board: await outcome('board', { boardId: 1 }),
    };
  } finally {
    await host.close();
  }
}

/** A Jira that refuses, as the platform does, each call that a scope is missing for. */
function granting(granted: readonly string[], jira: JiraTransport): JiraTransport {
  return (call) => {
    const needed = scopesOf(call.method, call.path);
    for (const scope of needed) used.add(scope);
    if (needed.every((scope) => granted.includes(scope))) return jira(call);
    const refusal = { code: 401, message: 'Unauthorized; scope does not match' };
    return Promise.resolve(Response.json(refusal, { status: 401 }));
  };
}
