import type { RawSprint } from '../../../../local/jira/site';
import { aServer, get } from '../asking';
import type { Refused } from '../asking';
import { RUNNING, SPRINT_FIELD, aHistory, anIssue, details, inField, smallSite } from '../small-site';

interface SprintPage {
  readonly maxResults: number;
  readonly startAt: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly RawSprint[];
}

const sprints = (query: string, server = aServer()) =>
  get<SprintPage>(server, `/rest/agile/1.0/board/1/sprint${query}`);
const ids = ({ values }: SprintPage) => values.map(({ id }) => id);

/** A board with 120 closed sprints; the newest stand in the middle, as positions have it. */
const many = aServer(
  smallSite({
    boardDetails: new Map([
      [
        1,
        details(
          1,
          null,
          Array.from({ length: 120 }, (_, index) => ({
            id: 500 - index,
            name: `S ${index}`,
            state: 'closed',
          })),
        ),
      ],
    ]),
  }),
);

describe('GET board/{id}/sprint', () => {
  test('gives closed, then active, then future sprints, whatever their order on the board', async () => {
    const { body } = await sprints('');
    expect(ids(body)).toEqual([11, 12, 13]);
    expect(body).toMatchObject({ maxResults: 50, startAt: 0, total: 3, isLast: true });
  });

  test('keeps the position within a state: the newest closed sprint need not come last', async () => {
    expect(ids((await sprints('', many)).body).slice(0, 3)).toEqual([500, 499, 498]);
  });

  test('gives 50 a page, whatever is asked for', async () => {
    const pages = await Promise.all(
      ['?maxResults=1000', '?startAt=50&maxResults=200', '?startAt=100'].map((query) => sprints(query, many)),
    );
    expect(pages.map(({ body }) => [body.values.length, body.maxResults, body.isLast])).toEqual([
      [50, 50, false],
      [50, 50, false],
      [20, 50, true],
    ]);
    expect(new Set(pages.flatMap(({ body }) => ids(body))).size).toBe(120);
  });

  test('gives fewer when fewer are asked for', async () => {
    const { body } = await sprints('?startAt=1&maxResults=1');
    expect([ids(body), body.isLast]).toEqual([[12], false]);
  });

  test.each([
    ['?state=active', [12]],
    ['?state=future,closed', [11, 13]],
    ['?state=active&state=closed', [11, 12]],
  ])('filters by state: %s', async (query, expected) => {
    expect(ids((await sprints(query)).body)).toEqual(expected);
  });

  test('refuses an unknown state with 400', async () => {
    expect((await sprints('?state=open')).status).toBe(400);
  });

  test('refuses a Kanban board with 400', async () => {
    const { status, body } = await get<Refused>(aServer(), '/rest/agile/1.0/board/2/sprint');
    expect([status, body.errorMessages]).toEqual([400, ['The board does not support sprints.']]);
  });
});

describe('GET sprint/{id}', () => {
  test('answers a sprint with its dates', async () => {
    const { body } = await get<RawSprint>(aServer(), '/rest/agile/1.0/sprint/12');
    expect(body).toMatchObject({ ...RUNNING, self: expect.stringMatching(/sprint\/12$/) as string });
  });

  test('answers one that only a Sprint field shows', async () => {
    const stray = { ...RUNNING, id: 99, originBoardId: 44 };
    const issues = [anIssue(1, 'SHOP-1', { fields: { [SPRINT_FIELD]: [inField(stray)] } })];
    const { body } = await get<RawSprint>(aServer(smallSite({ issues })), '/rest/agile/1.0/sprint/99');
    expect(body).toMatchObject({ id: 99, originBoardId: 44 });
  });

  test('404 for one that only a history names: it was deleted', async () => {
    const history = aHistory(1, '2026-03-05T11:00:00.000+0000', { field: 'Sprint', from: '77', to: '' });
    const server = aServer(smallSite({ issues: [anIssue(1, 'SHOP-1', { histories: [history] })] }));
    expect((await get<Refused>(server, '/rest/agile/1.0/sprint/77')).status).toBe(404);
  });
});

describe('GET board/{id}/sprint/{id}/issue', () => {
  interface IssuePage {
    readonly total: number;
    readonly issues: readonly { readonly key: string; readonly fields: object }[];
  }
  const url = '/rest/agile/1.0/board/1/sprint/12/issue?fields=summary';

  test('gives the issues of the sprint that the filter returns', async () => {
    const { body } = await get<IssuePage>(aServer(), url);
    expect(body).toMatchObject({ startAt: 0, maxResults: 50, total: 2 });
    expect(body.issues.map(({ key, fields }) => [key, Object.keys(fields)])).toEqual([
      ['SHOP-1', ['summary']],
      ['SHOP-3', ['summary']],
    ]);
  });

  test('leaves out what is in the sprint and not on the board', async () => {
    const boardDetails = new Map([[1, details(1, 'issuetype not in subTaskIssueTypes()', [RUNNING])]]);
    const { body } = await get<IssuePage>(aServer(smallSite({ boardDetails })), url);
    expect(body.issues.map(({ key }) => key)).toEqual(['SHOP-1']);
  });
});
