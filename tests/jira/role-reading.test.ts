import { mayAdministerProject } from '../../src/jira/read-admin-right';
import { readOwnRoles } from '../../src/jira/read-own-roles';
import { readProjectRoles } from '../../src/jira/read-role-list';
import { readRoleMembers } from '../../src/jira/read-role-members';
import { failureOf } from './failure-of';
import { GROUP, jiraThat, person, PO } from './role-answers';
import { ok, refused } from './scripted-jira';

describe('the roles of a project', () => {
  const answer = {
    'Product Owner': 'https://your-domain.atlassian.net/rest/api/3/project/10003/role/10100',
    Developers: 'https://your-domain.atlassian.net/rest/api/3/project/10003/role/10102',
    'atlassian-addons-project-access':
      'https://your-domain.atlassian.net/rest/api/3/project/10003/role/10003',
  };

  test('come by name, with the id that ends their address', async () => {
    const { jira, requests } = jiraThat(() => ok(answer));
    expect(await readProjectRoles(jira, 'EE')).toEqual([
      { id: 10_003, name: 'atlassian-addons-project-access' },
      { id: 10_102, name: 'Developers' },
      { id: 10_100, name: 'Product Owner' },
    ]);
    expect(requests).toEqual([{ method: 'GET', path: '/rest/api/3/project/EE/role' }]);
  });

  test('with an address that ends in no id are unreadable', async () => {
    const { jira } = jiraThat(() =>
      ok({ Developers: 'https://your-domain.atlassian.net/rest/api/3/role/x' }),
    );
    expect((await failureOf(() => readProjectRoles(jira, 'EE'))).code).toBe('jira-answer-unreadable');
  });

  test('that may not be seen are a refusal, not an empty list', async () => {
    const { jira } = jiraThat(() => refused(403));
    expect((await failureOf(() => readProjectRoles(jira, 'EE'))).code).toBe('jira-refused');
  });

  test('of a key that is none are asked for safely', async () => {
    const { jira, requests } = jiraThat(() => ok({}));
    await readProjectRoles(jira, 'EE/role/1?x');
    expect(requests[0]?.path).toBe('/rest/api/3/project/EE%2Frole%2F1%3Fx/role');
  });
});

describe('who holds a role', () => {
  const members = (actors: unknown) => readRoleMembers(jiraThat(() => ok(actors)).jira, 'EE', 10_100);

  test('are people by account', async () => {
    const { jira, requests } = jiraThat(() => ok({ actors: [person(PO), person('other')] }));
    expect(await readRoleMembers(jira, 'EE', 10_100)).toEqual(new Set([PO, 'other']));
    expect(requests).toEqual([{ method: 'GET', path: '/rest/api/3/project/EE/role/10100' }]);
  });

  test('is nobody where the role has no actors', async () => {
    expect(await members({ actors: [] })).toEqual(new Set());
  });

  test('is not said where an answer names no actors at all', async () => {
    await expect(members({ id: 10_100 })).rejects.toThrow('"actors" is missing');
  });

  test('is unknown where a group holds it, with or without people beside it', async () => {
    expect(await members({ actors: [GROUP] })).toBe('unknown');
    expect(await members({ actors: [person(PO), GROUP] })).toBe('unknown');
  });

  test.each([401, 403, 404])('is unknown where Jira answers %i', async (status) => {
    expect(await readRoleMembers(jiraThat(() => refused(status)).jira, 'EE', 10_100)).toBe('unknown');
  });

  test('is a failure where Jira is not well: nothing is erased because of that', async () => {
    const { jira } = jiraThat(() => refused(503));
    expect((await failureOf(() => readRoleMembers(jira, 'EE', 10_100))).code).toBe('jira-unreachable');
  });

  test('of an id that is no number is never asked for', async () => {
    const { jira, requests } = jiraThat(() => ok({}));
    expect((await failureOf(() => readRoleMembers(jira, 'EE', 1.5))).code).toBe('question-unreadable');
    expect(requests).toEqual([]);
  });
});

describe('the asker’s own roles', () => {
  test('are told by id and name, asked for the asker alone', async () => {
    const { jira, requests } = jiraThat(() =>
      ok([
        { id: 10_100, name: 'Product Owner' },
        { id: 10_102, name: 'X' },
      ]),
    );
    expect(await readOwnRoles(jira, 'EE')).toEqual([
      { id: 10_100, name: 'Product Owner' },
      { id: 10_102, name: 'X' },
    ]);
    expect(requests[0]?.path).toBe('/rest/api/3/project/EE/roledetails?currentMember=true');
  });

  test.each([401, 403, 404])('are none where Jira answers %i', async (status) => {
    expect(await readOwnRoles(jiraThat(() => refused(status)).jira, 'EE')).toEqual([]);
  });
});

describe('whether the asker administers the project', () => {
  const right = (havePermission: boolean) => ok({ permissions: { ADMINISTER_PROJECTS: { havePermission } } });

  test.each([true, false])('is what Jira says: %s', async (has) => {
    const { jira, requests } = jiraThat(() => right(has));
    expect(await mayAdministerProject(jira, 'EE&x=1')).toBe(has);
    expect(requests[0]?.path).toBe(
      '/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=EE%26x%3D1',
    );
  });

  test.each([401, 403, 404])('is no where Jira answers %i', async (status) => {
    expect(await mayAdministerProject(jiraThat(() => refused(status)).jira, 'EE')).toBe(false);
  });
});
