import type { SiteRoles } from '../../../../local/jira/site';
import { aServer, get } from '../asking';
import { smallSite } from '../small-site';

const person = (accountId: string) => ({ accountId, displayName: `${accountId} Example`, title: accountId });
const roles: SiteRoles = {
  people: [person('paula'), person('adam'), person('otto')],
  projects: [
    {
      ...{ projectId: '10000', projectKey: 'SHOP', browse: ['paula', 'adam'], administer: ['adam'] },
      roles: [
        { id: 10_002, name: 'Administrators', members: ['adam'] },
        { id: 10_100, name: 'Product Owner', members: ['paula'] },
      ],
    },
  ],
};
const server = aServer(smallSite({ roles }));
const open = aServer(smallSite());

interface Permissions {
  readonly permissions: Readonly<Record<string, { readonly havePermission: boolean; readonly key: string }>>;
}

async function may(permission: string, query: string, as: string | undefined, on = server): Promise<unknown> {
  const path = `/rest/api/3/mypermissions?permissions=${permission}${query}`;
  const { status, body } = await get<Permissions>(on, path, as);
  return status === 200 ? body.permissions[permission]?.havePermission : status;
}

describe('GET mypermissions', () => {
  test.each([
    ['adam', true],
    ['paula', false],
    [undefined, true],
  ])('says whether the asker administers the project: %s', async (as, answer) => {
    expect(await may('ADMINISTER_PROJECTS', '&projectKey=SHOP', as)).toBe(answer);
    expect(await may('ADMINISTER_PROJECTS', '&projectId=10000', as)).toBe(answer);
    expect(await may('ADMINISTER_PROJECTS', '', as)).toBe(answer);
  });

  test('finds no project that is hidden', async () => {
    expect(await may('ADMINISTER_PROJECTS', '&projectKey=SHOP', 'otto')).toBe(404);
    expect(await may('BROWSE_PROJECTS', '', 'otto')).toBe(false);
    expect(await may('BROWSE_PROJECTS', '&projectKey=SHOP', 'paula')).toBe(true);
  });

  test('refuses a question without a permission, and one that it does not know', async () => {
    expect(await may('', '', 'adam')).toBe(400);
    expect(await may('MAKE_COFFEE', '', 'adam')).toBe(400);
  });

  test('lets everybody do everything on a site whose roles are not known', async () => {
    expect(await may('ADMINISTER_PROJECTS', '&projectKey=SHOP', 'anybody', open)).toBe(true);
    expect(await may('ADMINISTER_PROJECTS', '', 'anybody', open)).toBe(true);
  });
});

describe('GET project/{key}/role', () => {
  const path = '/rest/api/3/project/SHOP/role';

  test.each(['adam', undefined])('names the roles with their addresses for %s', async (as) => {
    const { body } = await get<Record<string, string>>(server, path, as);
    expect(Object.keys(body)).toEqual(['Administrators', 'Product Owner']);
    expect(body['Product Owner']).toMatch(/\/rest\/api\/3\/project\/10000\/role\/10100$/);
  });

  test('says who holds one', async () => {
    const { body } = await get(server, `${path}/10100`, 'adam');
    expect(body).toMatchObject({
      id: 10_100,
      name: 'Product Owner',
      actors: [
        {
          displayName: 'paula Example',
          type: 'atlassian-user-role-actor',
          actorUser: { accountId: 'paula' },
        },
      ],
    });
  });

  test.each([
    ['of a role that does not exist', `${path}/1`, 'adam'],
    ['for somebody who does not administer the project', path, 'paula'],
    ['for somebody who does not see the project', `${path}/10100`, 'otto'],
    ['of a project that does not exist', '/rest/api/3/project/NOPE/role', 'adam'],
  ])('is not found: %s', async (_, url, as) => {
    expect((await get(server, url, as)).status).toBe(404);
  });

  test('is empty on a site whose roles are not known', async () => {
    expect(await get(open, path, 'anybody')).toEqual({ status: 200, body: {} });
  });
});
