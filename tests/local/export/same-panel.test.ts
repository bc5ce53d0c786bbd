import { loadSite } from '../../../local/jira/site-folder';
import { makeDemoSite } from '../../../local/demo/demo-site';
import type { RunningHost } from '../../../local/forge/start-host';
import type { Site } from '../../../local/jira/site';
import { closeAll } from '../forge/running-app';
import { lasting } from '../real/lasting';
import { closeLocalHosts, localHost } from '../real/local-host';
import { exported, folderOf } from './exported';
import { mappedNames } from './mapped-names';

const BOARD = 3;

const began = Date.now();
const demo = makeDemoSite({ seed: 1, now: began });
let original: RunningHost;
let folder: string;

beforeAll(async () => {
  folder = await folderOf(demo);
  original = await localHost(await loadSite(folder));
}, 120_000);
afterAll(async () => {
  await closeLocalHosts();
  await closeAll();
});

/** What somebody who holds a role in the board's project is told. */
async function told(host: RunningHost, site: Site, functionKey: string, role: string): Promise<unknown> {
  const board = site.boards.find(({ id }) => id === BOARD);
  const projectKey = (board?.['location'] as { projectKey: string }).projectKey;
  const rights = site.roles?.projects.find((project) => project.projectKey === projectKey);
  const as = rights?.roles.find(({ name }) => name === role)?.members[0] ?? '';
  const answer = await host.ask({ functionKey, payload: { boardId: BOARD }, as, project: projectKey });
  expect(answer).toMatchObject({ kind: 'ok' });
  return withoutCount(lasting(answer, began));
}

describe.each(['board', 'conversation'])('what the panel is told: %s', (functionKey) => {
  test('over an export it is the same', async () => {
    const site = await loadSite(await exported(folder, BOARD, false));
    const answer = await told(await localHost(site), site, functionKey, 'Product Owner');
    expect(answer).toEqual(await told(original, demo, functionKey, 'Product Owner'));
  }, 120_000);

  test('over an anonymous export it is the same, once keys and names are put in place of the made-up ones', async () => {
    const site = await loadSite(await exported(folder, BOARD, true));
    const answer = await told(await localHost(site), site, functionKey, 'Product Owner');
    const there = mappedNames(await told(original, demo, functionKey, 'Product Owner'), demo, site);
    expect(withoutSummaries(answer)).toEqual(withoutSummaries(there));
  }, 120_000);
});

/** An export holds what concerns its board, so fewer items are looked through for work that left. */
function withoutCount(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer).replace(/"\d+ items that changed since [^"]*"/, '"scanned"'),
  ) as unknown;
}

/** What items are called is made up. */
function withoutSummaries(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name, value: unknown) => (name === 'summary' ? 'made up' : value)),
  ) as unknown;
}
