import type { SiteRoles } from '../../../local/jira/site';
import { aServer, find, get, post } from './asking';
import { CLOSED, details, smallSite } from './small-site';

const person = (accountId: string) => ({ accountId, displayName: accountId, title: accountId });

/** Paula is the shop's Product Owner, Otto works in operations, Nobody browses nothing. */
const roles: SiteRoles = {
  people: [person('paula'), person('otto'), person('nobody')],
  projects: [
    {
      projectId: '10000',
      projectKey: 'SHOP',
      browse: ['paula'],
      administer: ['paula'],
      roles: [
        { id: 10200, name: 'Product Owner', members: ['paula'] },
        { id: 10201, name: 'Developers', members: [] },
      ],
    },
    { projectId: '10001', projectKey: 'OPS', browse: ['paula', 'otto'], administer: [], roles: [] },
  ],
};
const server = aServer(smallSite({ roles }));
const everybody = 'project is not EMPTY ORDER BY key';

describe('a person on a site with roles', () => {
  test('finds the issues of the projects that they may browse', async () => {
    expect(await find(everybody, server, 'otto')).toEqual(['OPS-1', 'OPS-2']);
    expect(await find(everybody, server, 'paula')).toHaveLength(6);
    expect(await find(everybody, server, 'nobody')).toEqual([]);
  });

  test('sees the boards of these projects, and 404 for the others', async () => {
    const boards = await get<{ values: { id: number }[] }>(server, '/rest/agile/1.0/board', 'otto');
    expect(boards.body.values.map(({ id }) => id)).toEqual([2]);
    for (const path of ['1', '1/configuration', '1/sprint', '1/sprint/12/issue']) {
      expect((await get(server, `/rest/agile/1.0/board/${path}`, 'otto')).status).toBe(404);
    }
    expect((await get(server, '/rest/agile/1.0/board/2', 'otto')).status).toBe(200);
  });

  test('gets the histories of what they see, and of nothing else', async () => {
    const body = { issueIdsOrKeys: ['101', '102', '105'] };
    const ids = async (principal: string) => {
      const answer = await post<{ issueChangeLogs: { issueId: string }[] }>(
        server,
        '/rest/api/3/changelog/bulkfetch',
        body,
        principal,
      );
      return answer.body.issueChangeLogs.map(({ issueId }) => issueId);
    };
    expect(await ids('otto')).toEqual([]);
    expect(await ids('paula')).toEqual(['102', '101']);
  });

  test.each(['issue/SHOP-1', 'issue/101', 'issue/SHOP-1/changelog', 'project/SHOP/roledetails'])(
    'gets 404 for a hidden %s',
    async (path) => {
      expect((await get(server, `/rest/api/3/${path}`, 'otto')).status).toBe(404);
      expect((await get(server, `/rest/api/3/${path}`, 'paula')).status).toBe(200);
    },
  );

  test('is not told of hidden issues in a bulk of issues', async () => {
    const answer = await post<{ issues: { id: string }[] }>(
      server,
      '/rest/api/3/issue/bulkfetch',
      { issueIdsOrKeys: ['101', '105'] },
      'otto',
    );
    expect(answer.body.issues.map(({ id }) => id)).toEqual(['105']);
  });

  test.each([
    ['project = SHOP', "The value 'SHOP' does not exist for the field 'project'."],
    ['sprint = 12', 'does not exist or you do not have permission to view it'],
    ['key = SHOP-1', 'does not exist or you do not have permission to view it'],
  ])('cannot tell a hidden value from one that does not exist: %s', async (jql, says) => {
    expect(await find(jql, server, 'otto')).toEqual(expect.stringContaining(says));
    expect(await find(jql, server, 'paula')).not.toEqual(expect.stringContaining(says));
  });

  test('sees a sprint only on a board or an issue that they see', async () => {
    expect((await get(server, '/rest/agile/1.0/sprint/12', 'otto')).status).toBe(404);
    expect((await get(server, '/rest/agile/1.0/sprint/12', 'paula')).status).toBe(200);
    const boardDetails = new Map([
      [1, details(1, null, [CLOSED])],
      [2, details(2, null, [CLOSED])],
    ]);
    const shared = aServer(smallSite({ roles, boardDetails }));
    expect((await get(shared, '/rest/agile/1.0/sprint/11', 'otto')).status).toBe(200);
  });

  test('sees no sprint of others through openSprints()', async () => {
    expect(await find('sprint in openSprints()', server, 'otto')).toEqual([]);
  });

  test('sees a board without a place when they may browse anything', async () => {
    const stray = aServer(smallSite({ roles, boards: [{ id: 1, name: 'Stray', type: 'scrum' }] }));
    expect((await get(stray, '/rest/agile/1.0/board/1', 'otto')).status).toBe(200);
    expect((await get(stray, '/rest/agile/1.0/board/1', 'nobody')).status).toBe(404);
  });

  test('that the site does not know is refused with 401', async () => {
    expect((await get(server, '/rest/api/3/myself', 'mallory')).status).toBe(401);
    expect(await find(everybody, server, 'mallory')).toBe(
      'Client must be authenticated to access this resource.',
    );
  });
});

describe('the app', () => {
  test.each([undefined, 'app:trust-signals'])('sees every project, named as %s', async (principal) => {
    expect(await find(everybody, server, principal)).toHaveLength(6);
    expect((await get(server, '/rest/agile/1.0/board/1', principal)).status).toBe(200);
  });
});

describe('on a site whose roles are not known', () => {
  const open = aServer(smallSite());

  test('everybody sees everything', async () => {
    expect(await find(everybody, open, 'anybody')).toHaveLength(6);
    expect((await get(open, '/rest/agile/1.0/board/1', 'anybody')).status).toBe(200);
    expect((await get(open, '/rest/agile/1.0/sprint/12', 'anybody')).status).toBe(200);
  });

  test('nobody holds a role', async () => {
    const url = '/rest/api/3/project/SHOP/roledetails?currentMember=true';
    expect(await get(open, url, 'paula')).toEqual({ status: 200, body: [] });
  });
});

describe('GET project/{id}/roledetails', () => {
  const names = async (path: string, principal?: string) => {
    const { body } = await get<{ name: string; members?: unknown }[]>(
      server,
      `/rest/api/3/project/${path}`,
      principal,
    );
    expect(body.some((role) => 'members' in role || 'actors' in role)).toBe(false);
    return body.map(({ name }) => name);
  };

  test('gives the roles that the asker holds, by id or key', async () => {
    expect(await names('10000/roledetails?currentMember=true', 'paula')).toEqual(['Product Owner']);
    expect(await names('shop/roledetails?currentMember=true', 'paula')).toEqual(['Product Owner']);
    expect(await names('OPS/roledetails?currentMember=true', 'paula')).toEqual([]);
  });

  test('gives all roles of the project without currentMember', async () => {
    expect(await names('SHOP/roledetails', 'paula')).toEqual(['Product Owner', 'Developers']);
  });

  test('gives the app none of its own', async () => {
    expect(await names('SHOP/roledetails?currentMember=true')).toEqual([]);
  });

  test('404 for a project that does not exist', async () => {
    expect((await get(server, '/rest/api/3/project/NOPE/roledetails', 'paula')).status).toBe(404);
  });
});

test('GET myself names the person', async () => {
  expect((await get(server, '/rest/api/3/myself', 'paula')).body).toMatchObject({
    accountId: 'paula',
    accountType: 'atlassian',
    displayName: 'paula',
  });
});
