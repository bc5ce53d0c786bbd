import type { BoardHistory } from '../../../src/domain/model/board-history';
import { inspect } from '../../../src/domain/inspect';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { ask } from '../../../src/jira/ask';
import type { Jira } from '../../../src/jira/jira';
import { listBoards } from '../../../src/jira/list-boards';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { readOwnRoles } from '../../../src/jira/read-own-roles';
import { mayAdministerProject } from '../../../src/jira/read-admin-right';
import { readSummaries } from '../../../src/jira/read-summaries';
import { z } from 'zod';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { dataCenterJira } from '../../../local/real/data-center/data-center-jira';
import { folderJira } from '../../../local/real/folder-jira';
import { DEMO_NOW } from '../../golden/demo-history';
import { anIssue, NOW, smallSite } from '../jira/small-site';
import { LiveSite } from '../../../local/jira/live-site';
import { loadSite } from '../../../local/jira/site-folder';
import { exportBoard } from '../../../local/real/export/export-board';
import { NO_EXTRAS, plainShape } from '../../../local/real/export/plain-shape';
import { firstCheck } from '../../../local/real/first-check';
import { instant } from '../../../src/domain/model/instant';
import { closeAll, temporaryFolder } from '../forge/running-app';
import { dataCenter, json } from './a-data-center';
import { dataCenterConnection } from './a-real-site';
import { join } from 'node:path';

const demo = makeDemoSite({ seed: 1, now: DEMO_NOW });
const boards = demo.boards.filter(({ type }) => type !== 'kanban').map(({ id, name }) => ({ id, name }));

async function read(jira: Jira, boardId: number): Promise<BoardHistory> {
  const question = { boardId, closedSprints: 24, depth: 'signals', now: DEMO_NOW, recorded: [] } as const;
  const { history } = await readBoardHistory(jira, question);
  // Data Center calls every board with sprints a Scrum board, and gives items in another order.
  const items = history.items.toSorted((one, other) => Number(one.id) - Number(other.id));
  return { ...history, board: { ...history.board, kind: 'company-managed' }, items };
}

describe.each(boards)('$name', ({ id }) => {
  test('is the same, item by item and sprint by sprint, read from Data Center as from the Cloud', async () => {
    const cloud = await read(
      folderJira(demo, () => DEMO_NOW),
      id,
    );
    const { jira, asked } = dataCenter({ site: demo, now: () => DEMO_NOW });
    const own = await read(dataCenterJira(jira), id);
    expect(own).toEqual(cloud);
    const inspected = inspect(own, DEFAULT_SETTINGS, DEMO_NOW);
    expect(inspected.sprints).toEqual(inspect(cloud, DEFAULT_SETTINGS, DEMO_NOW).sprints);
    expect(inspected.sprints.length).toBeGreaterThan(16);
    expect(asked.filter((call) => call.includes('/rest/api/3/'))).toEqual([]);
  });
});

const shop = smallSite({
  issues: [
    ...smallSite().issues,
    ...Array.from({ length: 130 }, (_, place) => anIssue(1000 + place, `SHOP-${1000 + place}`)),
  ],
});

const small = (changed: Partial<Parameters<typeof dataCenter>[0]> = {}) => {
  const { jira, asked } = dataCenter({ site: shop, now: () => NOW, ...changed });
  return { jira: dataCenterJira(jira), asked };
};

const post = (jira: Jira, path: string, body: object) =>
  ask(jira, {
    request: { method: 'POST', path, body },
    answer: 'it',
    schema: z.record(z.string(), z.unknown()),
  });

describe('what Data Center does otherwise', () => {
  test('boards say where they live, asked for once each', async () => {
    const { jira, asked } = small();
    const [first] = await listBoards(jira, {});
    await listBoards(jira, {});
    expect(first).toMatchObject({ id: 1, project: { key: 'SHOP' } });
    expect(asked.filter((call) => call.endsWith('/board/1/project'))).toHaveLength(1);
  });

  test('items that are gone are passed over, by a search that is not checked', async () => {
    const { jira } = small();
    const found = await readSummaries(jira, ['1000', '999999', '1001']);
    expect([...found.keys()].sort()).toEqual(['1000', '1001']);
  });

  test('a Data Center that checks every search: each item by itself, and what is gone is absent', async () => {
    const { jira, asked } = small({
      instead: ({ path, body }) =>
        path === '/rest/api/2/search' && JSON.stringify(body).includes('id in')
          ? json({ errorMessages: ['no'] }, 400)
          : null,
    });
    const { issueChangeLogs } = await post(jira, '/rest/api/3/changelog/bulkfetch', {
      issueIdsOrKeys: ['999999', ...withHistory()],
      fieldIds: [],
    });
    expect(issueChangeLogs).toHaveLength(withHistory().length);
    expect(asked).toContain('GET /rest/api/2/issue/999999');
  });

  test('a refusal in the middle is the answer', async () => {
    const { jira } = small({ instead: ({ path }) => (path === '/rest/api/2/search' ? json({}, 503) : null) });
    const answer = await jira({
      method: 'POST',
      path: '/rest/api/3/changelog/bulkfetch',
      body: { issueIdsOrKeys: ['1000'] },
    });
    expect(answer.status).toBe(503);
  });

  test('searches go on by offset to the end', async () => {
    const { jira, asked } = small();
    const ids: unknown[] = [];
    let nextPageToken: unknown = undefined;
    do {
      const body = {
        jql: 'project = SHOP',
        fields: ['id'],
        maxResults: 50,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      };
      const page = await post(jira, '/rest/api/3/search/jql', body);
      ids.push(...(page['issues'] as { id: string }[]).map(({ id }) => id));
      nextPageToken = page['nextPageToken'];
    } while (nextPageToken !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(130);
    expect(asked).toHaveLength(Math.ceil(ids.length / 50));
  });
});

const withHistory = () => shop.issues.filter(({ changelog }) => changelog.total > 1).map(({ id }) => id);

describe('a history that comes with the item only in part', () => {
  const entries = async (jira: Jira): Promise<number[]> => {
    const asked = { issueIdsOrKeys: withHistory(), fieldIds: [] };
    const { issueChangeLogs } = await post(jira, '/rest/api/3/changelog/bulkfetch', asked);
    return (issueChangeLogs as { changeHistories: unknown[] }[]).map(
      ({ changeHistories }) => changeHistories.length,
    );
  };

  test('is read page by page to its end', async () => {
    expect(withHistory().length).toBeGreaterThan(0);
    const whole = await entries(small().jira);
    expect(await entries(small({ mostEntries: 1 }).jira)).toEqual(whole);
  });

  test('on a Jira without such pages nothing is made of a part, in words', async () => {
    const { jira } = small({
      mostEntries: 1,
      instead: ({ path }) => (path.includes('/changelog') ? json({}, 404) : null),
    });
    await expect(entries(jira)).rejects.toThrow(/entries in the history of item \d+ and gives/);
  });
});

describe('a Data Center as a whole', () => {
  afterEach(closeAll);

  test('passes the first look', async () => {
    const serverInfo = { deploymentType: 'Server', version: '9.12.4', versionNumbers: [9, 12, 4] };
    const { jira } = small({
      instead: ({ path }) => (path.endsWith('/serverInfo') ? json(serverInfo) : null),
    });
    const connection = dataCenterConnection({ address: 'https://example.test/jira' });
    expect(await firstCheck(jira, connection, 1)).toMatchObject({
      boards: [{ id: 1, location: { projectKey: 'SHOP' } }],
    });
  });

  test('is exported as a site folder of the Cloud: sprints are objects there', async () => {
    const directory = join(temporaryFolder(), 'out');
    await exportBoard({
      ...{
        jira: small().jira,
        of: { boardId: 1, anonymise: false, source: 'here' },
        directory,
        now: instant(NOW),
      },
      shape: (frame) => plainShape(frame, NO_EXTRAS),
      say: () => undefined,
    });
    const site = await loadSite(directory);
    const inSprints = new LiveSite(site).inSprint(12).map(({ issue }) => issue.key);
    expect(inSprints.sort()).toEqual(
      new LiveSite(shop)
        .inSprint(12)
        .map(({ issue }) => issue.key)
        .sort(),
    );
    expect(inSprints.length).toBeGreaterThan(0);
  });
});

describe('rights on Data Center', () => {
  const roles: Readonly<Record<string, unknown>> = {
    '/rest/api/2/project/SHOP/role': {
      'Product Owner': 'https://example.test/jira/rest/api/2/project/10000/role/10100',
      Developers: 'https://example.test/jira/rest/api/2/project/10000/role/10101',
      Visitors: 'https://example.test/jira/rest/api/2/project/10000/role/10102',
    },
    '/rest/api/2/myself': { name: 'jdoe', key: 'JIRAUSER10100', groups: { items: [{ name: 'shop-devs' }] } },
    '/rest/api/2/project/SHOP/role/10100': {
      id: 10100,
      name: 'Product Owner',
      actors: [{ type: 'atlassian-user-role-actor', name: 'jdoe' }],
    },
    '/rest/api/2/project/SHOP/role/10101': {
      id: 10101,
      name: 'Developers',
      actors: [{ type: 'atlassian-group-role-actor', name: 'shop-devs' }],
    },
    '/rest/api/2/project/SHOP/role/10102': {
      id: 10102,
      name: 'Visitors',
      actors: [{ type: 'atlassian-group-role-actor', name: 'jdoe' }],
    },
  };

  test('the roles somebody holds by name or through a group', async () => {
    const { jira } = small({ instead: ({ path }) => json(roles[path.split('?')[0] ?? ''] ?? {}) });
    expect(await readOwnRoles(jira, 'SHOP')).toEqual([
      { id: 10100, name: 'Product Owner' },
      { id: 10101, name: 'Developers' },
    ]);
  });

  test('whoever may not look at the roles holds none', async () => {
    const { jira } = small({
      instead: ({ path }) => (path.endsWith('/role') ? json({}, 403) : json({ name: 'jdoe' })),
    });
    expect(await readOwnRoles(jira, 'SHOP')).toEqual([]);
  });

  test('the right to administer a project', async () => {
    expect(await mayAdministerProject(small().jira, 'SHOP')).toBe(true);
  });
});
