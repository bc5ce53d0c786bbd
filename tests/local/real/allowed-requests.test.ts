import { onlyReads } from '../../../local/real/allowed-requests';
import { httpJira } from '../../../local/real/http-jira';
import { cloudConnection, closeSites, standIn } from './a-real-site';

afterEach(closeSites);

const READS: readonly (readonly [string, string])[] = [
  ['GET', '/rest/api/3/field'],
  ['GET', '/rest/api/2/serverInfo'],
  ['GET', '/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=SHOP'],
  ['GET', '/rest/api/3/issue/SHOP-1'],
  ['GET', '/rest/api/2/issue/10001/changelog?startAt=0'],
  ['GET', '/rest/api/3/project/SHOP/roledetails?currentMember=true'],
  ['GET', '/rest/api/2/project/10000/role/10002'],
  ['GET', '/rest/agile/1.0/board?type=scrum,simple'],
  ['GET', '/rest/agile/1.0/board/7/sprint/12/issue'],
  ['POST', '/rest/api/3/search/jql'],
  ['POST', '/rest/api/3/changelog/bulkfetch'],
  ['POST', '/rest/api/2/search'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['POST', '/rest/api/3/issue'],
  ['PUT', '/rest/api/3/issue/SHOP-1'],
  ['DELETE', '/rest/api/3/issue/SHOP-1'],
  ['DELETE', '/rest/api/3/search/jql'],
  ['POST', '/rest/api/3/issue/SHOP-1/transitions'],
  ['POST', '/rest/agile/1.0/sprint/12'],
  ['POST', '/rest/agile/1.0/board/7/sprint'],
  ['POST', '/rest/api/3/jql/function/computation'],
  ['GET', '/rest/api/3/users/search'],
  ['GET', '/rest/api/3/issue/SHOP-1/comment'],
  ['GET', '/rest/api/3/search/jql/../../../../admin'],
  ['POST', '/rest/api/3/search/jql/../../issue'],
  ['POST', '/rest/api/3/search/jql/%2e%2e/%2e%2e/issue'],
  ['GET', '/rest/api/3/field/'],
  ['GET', '//elsewhere.example/rest/api/3/field'],
  ['GET', 'https://elsewhere.example/rest/api/3/field'],
  ['GET', '/secure/Dashboard.jspa'],
];

describe('a real site is only read', () => {
  test.each(READS)('%s %s reads', (method, path) => {
    expect(onlyReads(method, path)).toBe(true);
  });

  test.each(OTHERS)('%s %s is not on the list', (method, path) => {
    expect(onlyReads(method, path)).toBe(false);
  });

  test('what is not on the list never leaves this machine: it is refused in words', async () => {
    const site = await standIn(() => ({}));
    const jira = httpJira(cloudConnection(site));
    for (const [method, path] of OTHERS) {
      const answer = await jira({ method: method as 'POST', path, body: {} });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('This site is only read from here');
    }
    expect(site.calls).toEqual([]);
  });

  test('what is asked is asked below the site’s own path', async () => {
    const site = await standIn(() => []);
    const connection = cloudConnection({ address: `${site.address}/jira` });
    expect((await httpJira(connection)({ method: 'GET', path: '/rest/api/3/field' })).text).toBe('[]');
    expect(site.calls).toEqual(['GET /jira/rest/api/3/field']);
  });
});
