import { aServer, get } from '../asking';
import type { Refused } from '../asking';
import { smallSite } from '../small-site';

describe('the facts of the site', () => {
  test('GET field is a plain list', async () => {
    expect((await get(aServer(), '/rest/api/3/field')).body).toEqual(smallSite().fields);
  });

  test('GET status is a plain list, with names that occur twice', async () => {
    const { body } = await get<readonly { id: string; name: string }[]>(aServer(), '/rest/api/3/status');
    expect(body.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'To Do'],
      ['3', 'In Progress'],
      ['5', 'Done'],
      ['6', 'Done'],
    ]);
  });

  test('GET serverInfo tells that it is Jira Cloud, and its time', async () => {
    expect((await get(aServer(), '/rest/api/3/serverInfo')).body).toMatchObject({
      deploymentType: 'Cloud',
      serverTime: '2026-03-20T12:30:00.000+0000',
    });
  });

  test('GET myself tells the zone in which JQL dates are read', async () => {
    const server = aServer(smallSite(), { timeZone: 'Europe/Berlin' });
    const { body } = await get(server, '/rest/api/3/myself', 'app:trust-signals');
    expect(body).toMatchObject({ accountId: 'trust-signals', accountType: 'app', timeZone: 'Europe/Berlin' });
  });
});

describe('what is not there', () => {
  test.each([
    '/',
    '/rest/api/3/nothing',
    '/rest/api/2/field',
    '/rest/greenhopper/1.0/rapid/charts/sprintreport',
  ])('404 in the shape of Jira: %s', async (url) => {
    const { status, body } = await get<Refused>(aServer(), url);
    expect([status, body]).toEqual([404, { errorMessages: [`There is nothing at ${url}.`], errors: {} }]);
  });

  test.each([
    ['a body that is no JSON', 'application/json', '{"jql": ', 400],
    ['a body of another kind', 'text/xml', '<jql/>', 415],
  ])('%s is refused in the shape of Jira', async (_edge, type, payload, status) => {
    const response = await aServer().inject({
      method: 'POST',
      url: '/rest/api/3/search/jql',
      headers: { 'content-type': type },
      payload,
    });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ errorMessages: [expect.any(String)], errors: {} });
  });
});
