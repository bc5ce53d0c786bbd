import type { RawHistory } from '../../../../local/jira/site';
import { aServer, get, post } from '../asking';
import { SPRINT_FIELD, aHistory, anIssue, smallSite } from '../small-site';

interface BulkPage {
  readonly issueChangeLogs: readonly {
    readonly issueId: string;
    readonly changeHistories: readonly RawHistory[];
  }[];
  readonly nextPageToken?: string;
}

const URL = '/rest/api/3/changelog/bulkfetch';
const bulk = (body: object, server = aServer()) => post<BulkPage>(server, URL, body);
const shown = ({ issueChangeLogs }: BulkPage) =>
  issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, ...changeHistories.map(({ id }) => id)]);

const at = (minute: number) => Date.parse('2026-03-05T10:00:00Z') + minute * 60_000;
const interleaved = smallSite({
  issues: [
    anIssue(20, 'SHOP-20', {
      histories: [aHistory(5, at(5), {}), aHistory(3, at(3), {}), aHistory(1, at(1), {})],
    }),
    anIssue(3, 'SHOP-3', { histories: [aHistory(4, at(4), {}), aHistory(2, at(1), {})] }),
  ],
});

describe('POST changelog/bulkfetch', () => {
  test('writes instants as milliseconds, as real sites do', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['102'] });
    expect(body.issueChangeLogs[0]?.changeHistories[0]?.created).toBe(Date.parse('2026-03-05T11:00:00.000Z'));
  });

  test('writes instants as texts where the server is told so', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['102'] }, aServer(smallSite(), { bulkCreated: 'iso' }));
    expect(body.issueChangeLogs[0]?.changeHistories[0]?.created).toBe('2026-03-05T11:00:00.000+0000');
  });

  test('takes ids, keys and both for one issue', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['101', 'shop-1', 'SHOP-2'] });
    expect(shown(body)).toEqual([
      ['102', '901'],
      ['101', '902', '903'],
    ]);
  });

  test('goes from oldest to newest, at one instant by issue id as a number', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['20', '3'] }, aServer(interleaved));
    expect(shown(body)).toEqual([
      ['3', '2', '4'],
      ['20', '1', '3', '5'],
    ]);
  });

  test('counts histories, so that those of one issue are split over pages', async () => {
    const server = aServer(interleaved);
    const first = (await bulk({ issueIdsOrKeys: ['20', '3'], maxResults: 3 }, server)).body;
    const second = (
      await bulk({ issueIdsOrKeys: ['20', '3'], maxResults: 3, nextPageToken: first.nextPageToken }, server)
    ).body;
    expect(shown(first)).toEqual([
      ['3', '2'],
      ['20', '1', '3'],
    ]);
    expect(shown(second)).toEqual([
      ['3', '4'],
      ['20', '5'],
    ]);
    expect('nextPageToken' in second).toBe(false);
  });

  test('leaves out in silence what does not exist and what has no history', async () => {
    const { status, body } = await bulk({ issueIdsOrKeys: ['999', 'NOPE-1', '106', '102'] });
    expect([status, shown(body)]).toEqual([200, [['102', '901']]]);
  });

  test('gives an empty list when nothing is left', async () => {
    expect((await bulk({ issueIdsOrKeys: ['999'] })).body).toEqual({ issueChangeLogs: [] });
  });

  test('shows the items of the fields asked for', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['101'], fieldIds: [SPRINT_FIELD] });
    expect(shown(body)).toEqual([['101', '902']]);
    expect(body.issueChangeLogs[0]?.changeHistories[0]?.items).toEqual([
      expect.objectContaining({ fieldId: SPRINT_FIELD, from: '11', to: '11, 12' }),
    ]);
  });

  test('knows an item without field id by its name', async () => {
    const histories = [
      aHistory(1, at(1), { field: 'sprint', to: '12' }),
      aHistory(2, at(2), { field: 'Link', to: 'SHOP-9' }),
    ];
    const server = aServer(smallSite({ issues: [anIssue(1, 'SHOP-1', { histories })] }));
    expect(shown((await bulk({ issueIdsOrKeys: ['1'], fieldIds: [SPRINT_FIELD] }, server)).body)).toEqual([
      ['1', '1'],
    ]);
    expect(shown((await bulk({ issueIdsOrKeys: ['1'] }, server)).body)).toEqual([['1', '1', '2']]);
  });

  test('takes 1000 issues', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => String(index + 1));
    expect(shown((await bulk({ issueIdsOrKeys: thousand })).body)).toHaveLength(2);
  });

  const eleven = Array.from({ length: 11 }, (_, index) => `customfield_${index}`);
  test.each([
    ['no issues', { issueIdsOrKeys: [] }],
    ['no list of issues', {}],
    ['more than 1000 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => String(index)) }],
    ['more than 10 fields', { issueIdsOrKeys: ['101'], fieldIds: eleven }],
    ['a field twice', { issueIdsOrKeys: ['101'], fieldIds: ['status', 'status'] }],
    ['a page of 20000', { issueIdsOrKeys: ['101'], maxResults: 20_000 }],
    ['an unknown key', { issueIdsOrKeys: ['101'], expand: 'all' }],
    ['an id as a number', { issueIdsOrKeys: [101] }],
    ['a token that is none', { issueIdsOrKeys: ['101'], nextPageToken: 'x' }],
  ])('refuses %s with 400', async (_edge, body) => {
    expect((await bulk(body)).status).toBe(400);
  });
});

describe('GET issue/{id}/changelog', () => {
  interface ChangelogPage {
    readonly total: number;
    readonly isLast: boolean;
    readonly nextPage?: string;
    readonly values: readonly RawHistory[];
  }
  const page = (url: string, server = aServer(interleaved)) =>
    get<ChangelogPage>(server, `/rest/api/3/issue/${url}`);

  test('is oldest first, with instants as texts', async () => {
    const { body } = await page('SHOP-20/changelog');
    expect(body.values.map(({ id }) => id)).toEqual(['1', '3', '5']);
    expect(body.values[0]?.created).toBe('2026-03-05T10:01:00.000+0000');
    expect([body.total, body.isLast, 'nextPage' in body]).toEqual([3, true, false]);
  });

  test('has 100 a page and says where the next one is', async () => {
    const histories = Array.from({ length: 130 }, (_, index) => aHistory(index + 1, at(index), {}));
    const server = aServer(smallSite({ issues: [anIssue(1, 'SHOP-1', { histories })] }));
    const first = (await page('1/changelog?maxResults=500', server)).body;
    const second = (await page('1/changelog?startAt=100', server)).body;
    expect([first.values.length, first.isLast, first.nextPage]).toEqual([
      100,
      false,
      expect.stringContaining('startAt=100'),
    ]);
    expect([second.values.length, second.isLast]).toEqual([30, true]);
  });

  test('404 for an issue that does not exist', async () => {
    expect((await page('SHOP-99/changelog')).status).toBe(404);
  });
});
