import type { Jira, JiraRequest, JiraResponse } from '../../src/jira/jira';
import { listBoards } from '../../src/jira/list-boards';
import { readBoardAsViewer } from '../../src/jira/read-board-as-viewer';
import { readSummaries } from '../../src/jira/read-summaries';
import { failureOf } from './failure-of';
import { ok, refused } from './scripted-jira';

function jiraThat(respond: (request: JiraRequest) => JiraResponse) {
  const requests: JiraRequest[] = [];
  const jira: Jira = (request) => {
    requests.push(request);
    return Promise.resolve(respond(request));
  };
  return { jira, requests };
}

const location = { projectId: 10_003, projectKey: 'EE', displayName: 'Checkout (EE)' };
const scrum = { id: 8, name: 'Checkout', type: 'scrum', location };
const simple = { id: 9, name: 'Returns', type: 'simple', location: { userId: 5 } };
const kanban = { id: 10, name: 'Support', type: 'kanban' };

describe('the boards', () => {
  test('are those that can have sprints, of both kinds of project', async () => {
    const { jira, requests } = jiraThat(() => ok({ values: [scrum, kanban, simple], isLast: true }));
    expect(await listBoards(jira, {})).toEqual([
      { id: 8, name: 'Checkout', kind: 'company-managed', project: { id: '10003', key: 'EE' } },
      { id: 9, name: 'Returns', kind: 'team-managed', project: null },
    ]);
    expect(requests[0]?.path).toBe('/rest/agile/1.0/board?type=scrum,simple&startAt=0&maxResults=50');
  });

  test('of a project are asked for with its key, safely', async () => {
    const { jira, requests } = jiraThat(() => ok({ values: [], isLast: true }));
    await listBoards(jira, { projectKeyOrId: 'EE&type=kanban' });
    expect(requests[0]?.path).toContain('&projectKeyOrId=EE%26type%3Dkanban&');
  });

  test('that are private come without name and kind and are left out', async () => {
    const { jira } = jiraThat(() => ok({ values: [{ id: 11 }, scrum], isLast: true }));
    expect((await listBoards(jira, {})).map(({ id }) => id)).toEqual([8]);
  });
});

describe('a board as the viewer', () => {
  test('is read when they may see it', async () => {
    const { jira, requests } = jiraThat(() => ok(scrum));
    expect(await readBoardAsViewer(jira, 8)).toMatchObject({ id: 8, project: { id: '10003', key: 'EE' } });
    expect(requests).toEqual([{ method: 'GET', path: '/rest/agile/1.0/board/8' }]);
  });

  test.each([403, 404])('is not theirs when Jira says %i, said kindly', async (status) => {
    const failure = await failureOf(() => readBoardAsViewer(jiraThat(() => refused(status, 'No.')).jira, 8));
    expect(failure.code).toBe('board-not-yours');
    expect(failure.next).toContain('Ask');
  });

  test('without a sign-in is not called someone else’s', async () => {
    const failure = await failureOf(() => readBoardAsViewer(jiraThat(() => refused(401)).jira, 8));
    expect(failure.code).toBe('jira-refused');
  });

  test('without sprints says so', async () => {
    const failure = await failureOf(() => readBoardAsViewer(jiraThat(() => ok(kanban)).jira, 10));
    expect(failure.code).toBe('board-without-sprints');
  });
});

describe('summaries', () => {
  const idsIn = ({ body }: JiraRequest) =>
    (body as { readonly issueIdsOrKeys: readonly string[] }).issueIdsOrKeys;
  const summarise = (id: string) => ({ id, key: `EE-${id}`, fields: { summary: `Item ${id}` } });
  const knowsAll = () =>
    jiraThat((request) => ok({ issues: idsIn(request).map(summarise), issueErrors: [] }));

  test('are by id, and what the caller may not see is absent', async () => {
    const { jira, requests } = jiraThat(() => ok({ issues: [summarise('1')], issueErrors: [] }));
    const read = await readSummaries(jira, ['1', '2', '1']);
    expect([...read]).toEqual([['1', { key: 'EE-1', summary: 'Item 1' }]]);
    const body = { issueIdsOrKeys: ['1', '2'], fields: ['summary'] };
    expect(requests).toEqual([{ method: 'POST', path: '/rest/api/3/issue/bulkfetch', body }]);
  });

  test.each([
    [0, 0],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('of %i items take %i questions', async (count, questions) => {
    const { jira, requests } = knowsAll();
    const read = await readSummaries(
      jira,
      Array.from({ length: count }, (_, id) => String(id)),
    );
    expect(read.size).toBe(count);
    expect(requests).toHaveLength(questions);
  });

  test('that Jira refuses are a failure, not an empty list', async () => {
    const failure = await failureOf(() => readSummaries(jiraThat(() => refused(403, 'No.')).jira, ['1']));
    expect(failure.code).toBe('jira-refused');
  });

  test('of an id that is no number are never asked for', async () => {
    const { jira, requests } = knowsAll();
    expect((await failureOf(() => readSummaries(jira, ['EE-1']))).code).toBe('question-unreadable');
    expect(requests).toHaveLength(0);
  });

  test('without a summary are unreadable, named by id', async () => {
    const { jira } = jiraThat(() => ok({ issues: [{ id: '1', key: 'EE-1', fields: {} }] }));
    expect((await failureOf(() => readSummaries(jira, ['1']))).says).toContain('work item 1');
  });
});
