import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnownFailure } from '../../../src/domain/model/known-failure';
import { firstCheck } from '../../../local/real/first-check';
import { jiraOf } from '../../../local/real/jira-of';
import { proxyHint } from '../../../local/real/proxy-hint';
import { NOW, smallSite } from '../jira/small-site';
import { cloudConnection, cloudSite, closeSites, dataCenterConnection, standIn } from './a-real-site';

afterEach(closeSites);

type Instead = (request: FastifyRequest, reply: FastifyReply) => unknown;

const at =
  (path: string, answer: (reply: FastifyReply) => unknown): Instead =>
  ({ url }, reply) =>
    url.includes(path) ? answer(reply) : undefined;

async function checked(instead: Instead = () => undefined, boardId: number | null = null, token?: string) {
  const site = await cloudSite({ site: smallSite(), as: 'person-a', now: () => NOW, instead });
  const connection = cloudConnection(site, token);
  try {
    return await firstCheck(jiraOf(connection), connection, boardId);
  } catch (thrown) {
    if (isKnownFailure(thrown)) return thrown.failure;
    throw thrown;
  }
}

describe('the first look at a site', () => {
  test('finds fields, statuses and the scrum boards', async () => {
    expect(await checked()).toMatchObject({ boards: [{ id: 1 }], head: null, more: false });
  });

  test('with a board named: that one, with all its sprints', async () => {
    expect(await checked(undefined, 1)).toMatchObject({
      boards: [{ id: 1 }],
      head: { sprints: expect.any(Array) as [] },
    });
  });

  test('of a site with very many boards: the first 200', async () => {
    const boards = Array.from({ length: 50 }, (_, place) => ({
      id: place + 1,
      name: 'Board',
      type: 'scrum',
    }));
    const seen = await checked(at('/board?', () => ({ values: boards, isLast: false })));
    expect(seen).toMatchObject({ more: true });
    expect('boards' in seen && seen.boards).toHaveLength(200);
  });
});

const NO_SCRUM = { values: [{ id: 3, name: 'Kanban', type: 'kanban' }], isLast: true };
const NO_SPRINT_FIELD = [{ id: 'summary', name: 'Summary', schema: { type: 'string' } }];

describe('what keeps a site from being read is said, with the next step, before anything is shown', () => {
  test.each<[string, Instead, number | null, string, string]>([
    [
      'a token that has ended',
      at('/myself', (reply) => reply.code(401).send({})),
      null,
      'does not take the token',
      'make a new token',
    ],
    [
      'a captcha',
      at('/myself', (reply) =>
        reply.code(403).header('x-authentication-denied-reason', 'CAPTCHA_CHALLENGE; login-url=x').send({}),
      ),
      null,
      'asks for a captcha',
      'Sign in to Jira once with your browser',
    ],
    [
      'an account that may not use Jira',
      at('/myself', (reply) => reply.code(403).send({})),
      null,
      'does not let it read',
      'Ask a Jira admin',
    ],
    [
      'no Jira there',
      at('/serverInfo', (reply) => reply.code(404).send({})),
      null,
      'but no Jira',
      'Check JIRA_SITE',
    ],
    [
      'a sign-in before everything',
      (_, reply) => reply.redirect('https://sso.example.test/login'),
      null,
      'led on to sso.example.test, to sign in',
      'Check JIRA_SITE',
    ],
    [
      'no Sprint field',
      at('/field', () => NO_SPRINT_FIELD),
      null,
      'no Sprint field',
      'ask a Jira admin whether it is hidden',
    ],
    [
      'no scrum board',
      at('/board?', () => NO_SCRUM),
      null,
      'no scrum board',
      'Open a scrum board in your browser',
    ],
    [
      'a board that is not there',
      () => undefined,
      77,
      'does not exist any more, or the app has no access',
      'rapidView=12',
    ],
    [
      'a board that may not be seen',
      at('/board/1', (reply) => reply.code(403).send({})),
      1,
      'does not allow the board',
      'Ask a project admin',
    ],
    [
      'a board without sprints',
      () => undefined,
      2,
      'works without sprints',
      'Name a board that plans in sprints',
    ],
    [
      'an estimate that is hidden',
      at('/configuration', () => ({
        ...{ id: 1, name: 'Board', type: 'scrum', columnConfig: { columns: [] } },
        estimation: { type: 'field', field: { fieldId: 'customfield_99999' } },
      })),
      1,
      'could not be found',
      'Look at "Estimation" in the settings of the board',
    ],
  ])('%s', async (_, instead, boardId, says, next) => {
    const failure = await checked(instead, boardId);
    expect(failure).toMatchObject({
      says: expect.stringContaining(says) as string,
      next: expect.stringContaining(next) as string,
    });
  });

  test('a token that is wrong: a site that answers nobody with nothing is not taken for an empty one', async () => {
    expect(await checked(undefined, null, 'another-token')).toMatchObject({
      says: expect.stringContaining('does not take the token') as string,
    });
  });

  test.each([
    [
      'a token of Data Center for Jira Cloud',
      { deploymentType: 'Cloud' },
      'JIRA_TOKEN is for Jira Data Center',
    ],
    [
      'a Jira from before personal tokens',
      { deploymentType: 'Server', version: '8.13.2', versionNumbers: [8, 13, 2] },
      'is 8.13.2; personal access tokens came with 8.14',
    ],
    ['a Jira that does not say how old it is', { deploymentType: 'Server' }, 'of an unknown version'],
  ])('%s', async (_, serverInfo, says) => {
    const site = await standIn(({ url }) => (url === '/rest/api/2/serverInfo' ? serverInfo : {}));
    const connection = dataCenterConnection(site);
    await expect(firstCheck(jiraOf(connection), connection, null)).rejects.toThrow(says);
    expect(site.calls).toHaveLength(1);
  });

  test('a token of Jira Cloud for Data Center', async () => {
    expect(await checked(at('/serverInfo', () => ({ deploymentType: 'Server' })))).toMatchObject({
      says: expect.stringContaining('JIRA_API_TOKEN is for Jira Cloud') as string,
    });
  });
});

describe('a proxy that the environment names', () => {
  const proxy = { HTTPS_PROXY: 'http://proxy.example.test:8080' };
  test.each([
    ['is not named: nothing is said', {}, '20.19.0', ''],
    ['cannot be used by this Node', proxy, '20.19.0', 'this Node cannot use it'],
    ['cannot be used by Node 22 before 22.21', proxy, '22.20.0', 'this Node cannot use it'],
    ['is not used before it is asked for', proxy, '24.1.0', 'set that and start again'],
    ['is used: nothing is said', { ...proxy, NODE_USE_ENV_PROXY: '1' }, '22.21.0', ''],
    ['may be written small', { https_proxy: 'http://proxy' }, '24.0.0', 'set that and start again'],
  ])('%s', (_, environment, node, says) => {
    expect(proxyHint(environment, node).join(' ')).toContain(says);
    if (says === '') expect(proxyHint(environment, node)).toEqual([]);
  });
});
