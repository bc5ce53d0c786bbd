import type { RawBoard } from '../../../../local/jira/site';
import { aServer, get } from '../asking';
import type { Refused } from '../asking';
import { details, smallSite } from '../small-site';

interface BoardPage {
  readonly startAt: number;
  readonly maxResults: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly RawBoard[];
}

const boards = (query: string, server = aServer()) => get<BoardPage>(server, `/rest/agile/1.0/board${query}`);

describe('GET board', () => {
  test('lists the boards with links to themselves', async () => {
    const { status, body } = await boards('');
    expect(status).toBe(200);
    expect(body).toMatchObject({ startAt: 0, maxResults: 50, total: 2, isLast: true });
    expect(body.values.map(({ id, self }) => [id, self])).toEqual([
      [1, expect.stringMatching(/\/rest\/agile\/1\.0\/board\/1$/)],
      [2, expect.stringMatching(/\/board\/2$/)],
    ]);
  });

  test.each([
    ['?type=scrum,simple', [1]],
    ['?type=kanban', [2]],
    ['?type=scrum&type=kanban', [1, 2]],
    ['?name=ops', [2]],
    ['?projectKeyOrId=SHOP', [1]],
    ['?projectKeyOrId=10001', [2]],
  ])('filters: %s', async (query, ids) => {
    expect((await boards(query)).body.values.map(({ id }) => id)).toEqual(ids);
  });

  test('counts a board for each project that its filter mentions', async () => {
    const boardDetails = new Map([
      [1, details(1, 'project in (SHOP, OPS) AND NOT labels = old', [])],
      [2, details(2, null, [])],
    ]);
    const { body } = await boards('?projectKeyOrId=OPS', aServer(smallSite({ boardDetails })));
    expect(body.values.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('pages at 50, whatever is asked for', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: index + 1,
      name: `B ${index + 1}`,
      type: 'scrum',
    }));
    const boardDetails = new Map(many.map(({ id }) => [id, details(id, null, [])]));
    const server = aServer(smallSite({ boards: many, boardDetails }));
    const first = (await boards('?maxResults=1000', server)).body;
    expect([first.values.length, first.maxResults, first.isLast]).toEqual([50, 50, false]);
    const second = (await boards('?startAt=50', server)).body;
    expect([second.values.length, second.startAt, second.isLast]).toEqual([10, 50, true]);
  });

  test.each(['?type=team', '?projectKeyOrId=NOPE', '?startAt=-1', '?maxResults=many'])(
    'refuses %s with 400',
    async (query) => {
      expect((await boards(query)).status).toBe(400);
    },
  );
});

describe('GET board/{id}', () => {
  test('answers one board', async () => {
    const { body } = await get<RawBoard>(aServer(), '/rest/agile/1.0/board/1');
    expect(body).toMatchObject({
      id: 1,
      name: 'Shop board',
      type: 'scrum',
      location: { projectKey: 'SHOP' },
    });
  });

  test.each([
    '/rest/agile/1.0/board/9',
    '/rest/agile/1.0/board/9/configuration',
    '/rest/agile/1.0/board/9/sprint',
  ])('404 for one that does not exist: %s', async (url) => {
    const { status, body } = await get<Refused>(aServer(), url);
    expect(status).toBe(404);
    expect(body).toEqual({ errorMessages: [expect.stringContaining('does not exist')], errors: {} });
  });
});

test('GET board/{id}/configuration answers columns with status ids only, and the filter by its id only', async () => {
  const { body } = await get<{ filter: object }>(aServer(), '/rest/agile/1.0/board/1/configuration');
  expect(Object.keys(body.filter)).toEqual(['id', 'self']);
  expect(body).toMatchObject({
    id: 1,
    type: 'scrum',
    filter: { id: '101', self: expect.stringMatching(/filter\/101$/) as string },
    columnConfig: {
      columns: [
        { name: 'To do', statuses: [{ id: '1' }] },
        { name: 'Doing', statuses: [{ id: '3' }] },
        { name: 'Done', statuses: [{ id: '5' }, { id: '6' }] },
        { name: 'Archive', statuses: [] },
      ],
    },
  });
});
