import { aServer, get, post } from '../asking';
import type { Refused } from '../asking';
import type { RawHistory } from '../../../../local/jira/site';
import { POINTS_FIELD, aHistory, anIssue, smallSite } from '../small-site';

interface SearchPage {
  readonly issues: readonly {
    readonly id: string;
    readonly key?: string;
    readonly fields?: Readonly<Record<string, unknown>>;
    readonly changelog?: { readonly total: number; readonly histories: readonly RawHistory[] };
  }[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
  readonly names?: Readonly<Record<string, string>>;
}

const URL = '/rest/api/3/search/jql';
const search = (body: object, server = aServer()) => post<SearchPage>(server, URL, body);
const refused = (body: object) => post<Refused>(aServer(), URL, body);

/** 5,120 issues, the newest first. */
const manyIssues = aServer(
  smallSite({ issues: Array.from({ length: 5120 }, (_, index) => anIssue(index + 1, `SHOP-${index + 1}`)) }),
);

describe('POST search/jql', () => {
  test('gives ids and nothing else unless fields are named', async () => {
    const { body } = await search({ jql: 'project = OPS ORDER BY id' });
    expect(body).toEqual({ issues: [{ id: '105' }, { id: '106' }], isLast: true });
  });

  test('gives the fields that are named, and passes over unknown ones', async () => {
    const { body } = await search({ jql: 'key = SHOP-1', fields: ['summary', POINTS_FIELD, 'nothing'] });
    expect(body.issues).toEqual([
      {
        id: '101',
        key: 'SHOP-1',
        self: expect.stringMatching(/issue\/101$/) as string,
        fields: { summary: 'Guests pay with a card', [POINTS_FIELD]: 5 },
      },
    ]);
  });

  test('gives the key without fields', async () => {
    const { body } = await search({ jql: 'key = SHOP-1', fields: ['key'] });
    expect(body.issues[0]).toMatchObject({ id: '101', key: 'SHOP-1' });
    expect(body.issues[0]?.fields).toBeUndefined();
  });

  test('gives all fields but the ones with a minus', async () => {
    const { body } = await search({ jql: 'key = SHOP-1', fields: ['*all', '-summary'] });
    const fields = body.issues[0]?.fields ?? {};
    expect([fields['status'] !== undefined, 'summary' in fields]).toEqual([true, false]);
  });

  test('has 50 a page, no total and no startAt', async () => {
    const { body } = await search({ jql: 'project = SHOP' }, manyIssues);
    expect(body.issues).toHaveLength(50);
    expect(Object.keys(body).sort()).toEqual(['isLast', 'issues', 'nextPageToken']);
  });

  test.each([
    ['ids', [], 5000],
    ['ids and keys', ['id', 'key'], 5000],
    ['a field', ['summary'], 100],
    ['all fields', ['*all'], 100],
  ])('has at most so many a page with %s', async (_edge, fields, most) => {
    const { body } = await search({ jql: 'project = SHOP', fields, maxResults: 9999 }, manyIssues);
    expect(body.issues).toHaveLength(most);
  });

  test('goes on by token until the page that has none', async () => {
    const seen: string[] = [];
    let nextPageToken: string | null | undefined = null;
    let pages = 0;
    do {
      const { body }: { readonly body: SearchPage } = await search(
        { jql: 'project = SHOP', maxResults: 2000, nextPageToken },
        manyIssues,
      );
      seen.push(...body.issues.map(({ id }) => id));
      expect(body.isLast).toBe(body.nextPageToken === undefined);
      nextPageToken = body.nextPageToken;
      pages += 1;
    } while (nextPageToken !== undefined);
    expect([pages, seen.length, new Set(seen).size]).toEqual([3, 5120, 5120]);
  });

  test('has no token when the page is just full', async () => {
    const { body } = await search({ jql: 'project = OPS', maxResults: 2 });
    expect([body.issues.length, body.isLast, 'nextPageToken' in body]).toEqual([2, true, false]);
  });

  test('gives the names of fields when asked', async () => {
    const { body } = await search({ jql: 'key = SHOP-1', expand: 'names' });
    expect(body.names).toMatchObject({ summary: 'Summary', [POINTS_FIELD]: 'Story Points' });
  });

  test.each([
    ['an unknown key', { jql: 'key = SHOP-1', startAt: 0 }, 'startAt'],
    ['expand as a list', { jql: 'key = SHOP-1', expand: ['changelog'] }, 'expand'],
    ['a page of none', { jql: 'key = SHOP-1', maxResults: 0 }, 'maxResults'],
    ['fields as a text', { jql: 'key = SHOP-1', fields: 'summary' }, 'fields'],
    [
      'more than 50 ids to reconcile',
      { jql: 'key = SHOP-1', reconcileIssues: Array.from({ length: 51 }, (_, id) => id) },
      'reconcileIssues',
    ],
    ['a token that is none', { jql: 'key = SHOP-1', nextPageToken: 'next' }, 'nextPageToken'],
    ['no query', {}, 'Unbounded'],
  ])('refuses %s with 400', async (_edge, body, says) => {
    const answer = await refused(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errorMessages: [expect.stringContaining(says)], errors: {} });
  });
});

describe('the changelog inside a search', () => {
  const histories = Array.from({ length: 57 }, (_, index) =>
    aHistory(index + 1, Date.parse('2026-03-05') + index, {}),
  );

  test('is newest first, cut at 40, and only its total tells', async () => {
    const server = aServer(smallSite({ issues: [anIssue(1, 'SHOP-1', { histories })] }));
    const { body } = await search({ jql: 'key = SHOP-1', expand: 'names,changelog' }, server);
    const changelog = body.issues[0]?.changelog;
    expect(changelog).toMatchObject({ startAt: 0, maxResults: 40, total: 57 });
    expect(changelog?.histories.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 40 }, (_, index) => 57 - index),
    );
  });

  test('writes instants as texts', async () => {
    const server = aServer(
      smallSite({ issues: [anIssue(1, 'SHOP-1', { histories: histories.slice(0, 1) })] }),
    );
    const { body } = await search({ jql: 'key = SHOP-1', expand: 'changelog' }, server);
    expect(body.issues[0]?.changelog?.histories[0]?.created).toBe('2026-03-05T00:00:00.000+0000');
  });

  test('makes pages as small as fields do', async () => {
    const { body } = await search(
      { jql: 'project = SHOP', expand: 'changelog', maxResults: 5000 },
      manyIssues,
    );
    expect(body.issues).toHaveLength(100);
  });
});

describe('POST search/approximate-count', () => {
  const count = (body: object) =>
    post<{ count: number }>(aServer(), '/rest/api/3/search/approximate-count', body);

  test('counts what a query finds', async () => {
    expect((await count({ jql: 'project = SHOP' })).body).toEqual({ count: 4 });
  });

  test.each([{}, { jql: 'ORDER BY key' }, { jql: 'key = SHOP-1', maxResults: 1 }])(
    'refuses %j with 400',
    async (body) => {
      expect((await count(body)).status).toBe(400);
    },
  );
});

describe('the old search', () => {
  test.each(['/rest/api/3/search?jql=project=SHOP', '/rest/api/2/search'])(
    'is gone: 410 for %s',
    async (url) => {
      for (const answer of [
        await get<Refused>(aServer(), url),
        await post<Refused>(aServer(), url, { jql: 'key = SHOP-1' }),
      ]) {
        expect(answer.status).toBe(410);
        expect(answer.body.errorMessages[0]).toMatch(
          /^The requested API has been removed\. .*\/rest\/api\/3\/search\/jql/,
        );
      }
    },
  );
});
