import { AgileClient, Version3Client } from 'jira.js';
import { aServer } from '../asking';
import { CLOSED, POINTS_FIELD, SPRINT_FIELD } from '../small-site';

const server = aServer();
let host = '';

beforeAll(async () => {
  host = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** A client for Jira Cloud that is not ours: what it can read, others can. */
describe('jira.js reads from the server', () => {
  const platform = () => new Version3Client({ host });
  const agile = () => new AgileClient({ host });

  test('the sprints of a board', async () => {
    const page = await agile().board.getAllSprints({ boardId: 1, state: 'closed,active' });
    expect([page.isLast, page.values.map(({ id, state }) => [id, state])]).toEqual([
      true,
      [
        [11, 'closed'],
        [12, 'active'],
      ],
    ]);
    expect(page.values[0]).toMatchObject({ goal: CLOSED['goal'], completeDate: CLOSED['completeDate'] });
  });

  test('the boards and a configuration', async () => {
    const { values } = await agile().board.getAllBoards({ type: 'scrum', projectKeyOrId: 'SHOP' });
    expect(values.map(({ id }) => id)).toEqual([1]);
    const { columnConfig } = await agile().board.getConfiguration({ boardId: 1 });
    expect(columnConfig?.columns?.map(({ name }) => name)).toEqual(['To do', 'Doing', 'Done', 'Archive']);
  });

  test('a search with fields and its next page', async () => {
    const asked = { jql: 'project = SHOP ORDER BY key', fields: ['summary', POINTS_FIELD], maxResults: 3 };
    const first = await platform().issueSearch.searchForIssuesUsingJqlEnhancedSearchPost(asked);
    const second = await platform().issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({
      ...asked,
      ...(first.nextPageToken === undefined ? {} : { nextPageToken: first.nextPageToken }),
    });
    expect([first, second].map(({ issues }) => issues?.map(({ key }) => key))).toEqual([
      ['SHOP-1', 'SHOP-2', 'SHOP-3'],
      ['SHOP-10'],
    ]);
    expect(first.issues?.[0]?.fields.summary).toBe('Guests pay with a card');
  });

  test('changelogs in bulk', async () => {
    const { issueChangeLogs } = await platform().issues.getBulkChangelogs({
      issueIdsOrKeys: ['SHOP-1'],
      fieldIds: [SPRINT_FIELD],
    });
    expect(
      issueChangeLogs?.map(({ issueId, changeHistories }) => [issueId, changeHistories?.map(({ id }) => id)]),
    ).toEqual([['101', ['902']]]);
  });

  test('fields, statuses and who asks', async () => {
    expect((await platform().issueFields.getFields()).map(({ id }) => id)).toContain(SPRINT_FIELD);
    expect((await platform().workflowStatuses.getStatuses()).map(({ name }) => name)).toContain(
      'In Progress',
    );
    expect((await platform().myself.getCurrentUser()).timeZone).toBe('UTC');
  });
});
