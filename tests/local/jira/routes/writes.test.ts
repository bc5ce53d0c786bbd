import type { FastifyInstance } from 'fastify';
import { LiveSite } from '../../../../local/jira/live-site';
import type { SiteRoles } from '../../../../local/jira/site';
import { aServer } from '../asking';
import { NOW, POINTS_FIELD, SPRINT_FIELD, anIssue, smallSite } from '../small-site';

const FLAGGED = 'customfield_20021';
const person = (accountId: string) => ({ accountId, displayName: accountId, title: accountId });
const roles: SiteRoles = {
  people: [person('paula'), person('otto')],
  projects: [
    { projectId: '10000', projectKey: 'SHOP', browse: ['paula'], administer: [], roles: [] },
    { projectId: '10001', projectKey: 'OPS', browse: ['paula', 'otto'], administer: [], roles: [] },
  ],
};

let site: LiveSite;
let server: FastifyInstance;
beforeEach(() => {
  const small = smallSite({ roles });
  const flagged = { id: FLAGGED, name: 'Flagged', schema: { type: 'array', items: 'option' } };
  const issues = [...small.issues, anIssue(107, 'SHOP-4')];
  site = new LiveSite({ ...small, issues, fields: [...small.fields, flagged] });
  server = aServer(site);
});

interface Written {
  readonly status: number;
  readonly body: unknown;
}

async function write(
  method: 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  as = 'paula',
): Promise<Written> {
  const headers = { 'x-local-principal': as };
  const response = await server.inject({
    method,
    url,
    headers,
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: response.statusCode, body: response.body === '' ? null : response.json<unknown>() };
}

const fields = (key: string) => site.issue(key)?.issue.fields ?? {};
const newest = (key: string) => site.issue(key)?.issue.changelog.histories[0];

describe('POST sprint/{id}/issue and backlog/issue', () => {
  const into = (issues: readonly string[], as = 'paula', sprint = 12) =>
    write('POST', `/rest/agile/1.0/sprint/${sprint}/issue`, { issues }, as);

  test('moves issues into the sprint and out again, with histories in the asker’s name', async () => {
    expect(await into(['SHOP-4', '104'])).toEqual({ status: 204, body: null });
    expect(site.issue('SHOP-4')?.sprintIds).toEqual(['12']);
    expect(newest('SHOP-10')).toMatchObject({
      author: { accountId: 'paula' },
      created: '2026-03-20T12:30:00.000+0000',
      items: [{ field: 'Sprint', fieldId: SPRINT_FIELD, from: '13', to: '12' }],
    });
    expect(site.issue('SHOP-4')?.updated).toBe(NOW);
    expect((await write('POST', '/rest/agile/1.0/backlog/issue', { issues: ['SHOP-4'] })).status).toBe(204);
    expect(site.issue('SHOP-4')?.sprintIds).toEqual([]);
  });

  test('moves none when one of them cannot be seen, and none into a sprint that cannot be', async () => {
    expect((await into(['SHOP-4', 'NOPE-1'])).status).toBe(404);
    expect((await into(['SHOP-4'], 'otto')).status).toBe(404);
    expect((await into(['SHOP-4'], 'paula', 99)).status).toBe(404);
    expect((await into(['SHOP-4'], 'paula', 11)).status).toBe(400);
    expect((await into([])).status).toBe(400);
    expect(site.issue('SHOP-4')?.sprintIds).toEqual([]);
  });
});

describe('PUT issue/{id}', () => {
  const put = (values: object, key = 'SHOP-1', as = 'paula') =>
    write('PUT', `/rest/api/3/issue/${key}`, { fields: values }, as);

  test('gives another estimate, as text in the history', async () => {
    expect(await put({ [POINTS_FIELD]: 8 })).toEqual({ status: 204, body: null });
    expect(fields('SHOP-1')[POINTS_FIELD]).toBe(8);
    expect(newest('SHOP-1')?.items).toEqual([
      expect.objectContaining({
        field: 'Story Points',
        from: null,
        fromString: '5',
        to: null,
        toString: '8',
      }),
    ]);
  });

  test('gives other words; a description’s history has no document, only its text', async () => {
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    const description = { type: 'doc', version: 1, content: [text('First'), text('Second')] };
    expect((await put({ summary: 'Guests pay by card', description })).status).toBe(204);
    expect(fields('SHOP-1')).toMatchObject({ summary: 'Guests pay by card', description });
    expect(newest('SHOP-1')?.items[0]).toMatchObject({ field: 'description', toString: 'First\nSecond' });
    expect(site.issue('SHOP-1')?.issue.changelog.histories[1]?.items[0]).toMatchObject({
      field: 'summary',
      fromString: 'Guests pay with a card',
    });
  });

  test('raises and takes away the flag, with the option’s id in brackets', async () => {
    await put({ [FLAGGED]: [{ value: 'Impediment' }] });
    expect(fields('SHOP-1')[FLAGGED]).toEqual([{ id: '10019', value: 'Impediment' }]);
    expect(newest('SHOP-1')?.items[0]).toMatchObject({ from: '', to: '[10019]', toString: 'Impediment' });
    await put({ [FLAGGED]: null });
    expect(newest('SHOP-1')?.items[0]).toMatchObject({ from: '[10019]', to: '', toString: '' });
  });

  test('writes nothing where nothing changes, nor anything when one field cannot be set', async () => {
    const before = newest('SHOP-1');
    await put({ [POINTS_FIELD]: 5, summary: 'Guests pay with a card', [FLAGGED]: null });
    expect(newest('SHOP-1')).toBe(before);
    expect((await put({ [POINTS_FIELD]: 3, made_up: 1 })).status).toBe(400);
    expect((await put({ [POINTS_FIELD]: 'five' })).status).toBe(400);
    expect((await put({ summary: ' ' })).status).toBe(400);
    expect(newest('SHOP-1')).toBe(before);
    expect((await put({ [POINTS_FIELD]: 3 }, 'SHOP-1', 'otto')).status).toBe(404);
  });
});

describe('transitions', () => {
  const url = '/rest/api/3/issue/SHOP-1/transitions';

  test('lead to every status of the project', async () => {
    const response = await server.inject({ url, headers: { 'x-local-principal': 'paula' } });
    const { transitions } = response.json<{ transitions: { id: string; to: { name: string } }[] }>();
    expect(transitions.map(({ id, to }) => `${id} ${to.name}`)).toEqual([
      '1 To Do',
      '3 In Progress',
      '5 Done',
      '6 Done',
    ]);
  });

  test('write the status and the resolution', async () => {
    expect(await write('POST', url, { transition: { id: '5' } })).toEqual({ status: 204, body: null });
    expect(newest('SHOP-1')?.items.map(({ field }) => field)).toEqual(['resolution', 'status']);
    expect(fields('SHOP-1')['resolutiondate']).toBe('2026-03-20T12:30:00.000+0000');
    expect((await write('POST', url, { transition: { id: '99' } })).status).toBe(400);
  });
});

describe('POST sprint/{id}', () => {
  const edit = (values: object, id = 13, as = 'paula') =>
    write('POST', `/rest/agile/1.0/sprint/${id}`, values, as);
  const dates = { startDate: '2026-03-20T12:30:00.000Z', endDate: '2026-04-03T12:30:00.000Z' };

  test('changes what is given and leaves the rest', async () => {
    expect(await edit({ goal: 'Guests come back' })).toMatchObject({
      status: 200,
      body: { id: 13, name: 'Guests return', state: 'future', goal: 'Guests come back' },
    });
    expect(fields('SHOP-10')[SPRINT_FIELD]).toEqual([expect.objectContaining({ goal: 'Guests come back' })]);
  });

  test('starts a sprint that has dates, and refuses one that has none', async () => {
    expect((await edit({ state: 'active' })).status).toBe(400);
    expect(await edit({ state: 'active', ...dates })).toMatchObject({ body: { state: 'active', ...dates } });
  });

  test('closes a running one: what is not done goes on to the next', async () => {
    expect(await edit({ state: 'closed' }, 12)).toMatchObject({
      body: { state: 'closed', completeDate: '2026-03-20T12:30:00.000Z' },
    });
    expect(site.issue('SHOP-1')?.sprintIds).toEqual(['11', '12', '13']);
    expect(newest('SHOP-1')).toMatchObject({ author: { accountId: 'paula' } });
  });

  test('opens a closed one again, which then has not been completed', async () => {
    expect((await edit({ state: 'active' }, 11)).body).not.toHaveProperty('completeDate');
  });

  test('refuses other steps, unknown keys and hidden sprints', async () => {
    expect((await edit({ state: 'closed' })).status).toBe(400);
    expect((await edit({ state: 'future' }, 12)).status).toBe(400);
    expect((await edit({ velocity: 3 })).status).toBe(400);
    expect((await edit({ startDate: 'tomorrow' })).status).toBe(400);
    expect((await edit({ name: 'Mine' }, 12, 'otto')).status).toBe(404);
  });

  test('DELETE takes the sprint away, and its issues are in the backlog', async () => {
    expect((await write('DELETE', '/rest/agile/1.0/sprint/13')).status).toBe(204);
    expect((await edit({ name: 'Again' })).status).toBe(404);
    expect(fields('SHOP-10')[SPRINT_FIELD]).toBeNull();
  });
});

describe('POST issue', () => {
  const create = (values: object, as = 'paula') =>
    write('POST', '/rest/api/3/issue', { fields: { summary: 'Pay later', ...values } }, as);
  const story = { project: { key: 'SHOP' }, issuetype: { name: 'Story' } };

  test('creates one with the next id and key, in the first status, without a history', async () => {
    const { status, body } = await create({ ...story, [POINTS_FIELD]: 3 });
    expect([status, body]).toEqual([201, { id: '108', key: 'SHOP-11', self: expect.any(String) as string }]);
    expect(site.issue('SHOP-11')?.issue).toMatchObject({
      fields: {
        summary: 'Pay later',
        [POINTS_FIELD]: 3,
        project: { id: '10000', key: 'SHOP', name: 'Guest checkout' },
        issuetype: { id: '7', name: 'Story' },
        status: { id: '1' },
        creator: { accountId: 'paula' },
        created: '2026-03-20T12:30:00.000+0000',
      },
      changelog: { total: 0, histories: [] },
    });
  });

  test('in a sprint is in it from the beginning', async () => {
    await create({ ...story, [SPRINT_FIELD]: 12 });
    expect(site.issue('SHOP-11')?.sprintIds).toEqual(['12']);
    expect((await create({ ...story, [SPRINT_FIELD]: 11 })).status).toBe(400);
  });

  test.each([
    ['an unknown project', { ...story, project: { key: 'NOPE' } }],
    ['an unknown type', { ...story, issuetype: { name: 'Wish' } }],
    ['no summary', { ...story, summary: '' }],
  ])('refuses %s', async (_, values) => {
    expect((await create(values)).status).toBe(400);
  });

  test('refuses a project that the asker may not see', async () => {
    expect((await create(story, 'otto')).status).toBe(400);
  });
});

describe('DELETE issue/{id}', () => {
  const drop = (key: string, query = '', as = 'paula') =>
    write('DELETE', `/rest/api/3/issue/${key}${query}`, undefined, as);

  test('takes it away for good', async () => {
    expect(await drop('SHOP-2')).toEqual({ status: 204, body: null });
    expect([site.issue('SHOP-2'), site.inSprint(11).map(({ id }) => id)]).toEqual([null, ['101']]);
    expect((await drop('SHOP-2')).status).toBe(404);
    expect((await drop('SHOP-1', '?deleteSubtasks=true', 'otto')).status).toBe(404);
  });

  test('takes sub-tasks only when told to', async () => {
    expect((await drop('SHOP-1')).status).toBe(400);
    expect((await drop('SHOP-1', '?deleteSubtasks=true')).status).toBe(204);
    expect([site.issue('SHOP-1'), site.issue('SHOP-3')]).toEqual([null, null]);
  });
});
