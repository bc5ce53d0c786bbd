import { aServer, get, post } from '../asking';
import type { Refused } from '../asking';
import { anIssue, smallSite } from '../small-site';

interface IssueAnswer {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly changelog?: { readonly histories: readonly { readonly id: string }[] };
}

describe('GET issue/{id}', () => {
  test('gives all fields and no changelog unless asked', async () => {
    const { body } = await get<IssueAnswer>(aServer(), '/rest/api/3/issue/SHOP-1');
    expect([body.id, body.key, body.fields['summary']]).toEqual(['101', 'SHOP-1', 'Guests pay with a card']);
    expect('changelog' in body).toBe(false);
  });

  test('gives the fields and the changelog that are asked for', async () => {
    const { body } = await get<IssueAnswer>(
      aServer(),
      '/rest/api/3/issue/101?fields=summary,status&fields=labels&expand=changelog',
    );
    expect(Object.keys(body.fields)).toEqual(['summary', 'status', 'labels']);
    expect(body.changelog?.histories.map(({ id }) => id)).toEqual(['903', '902']);
  });

  test('leaves fields with a minus out of all', async () => {
    const { body } = await get<IssueAnswer>(aServer(), '/rest/api/3/issue/101?fields=-summary');
    expect(['summary' in body.fields, 'status' in body.fields]).toEqual([false, true]);
  });

  test('answers to a key from before a move, with the new key', async () => {
    const items = [{ field: 'Key', fromString: 'OLD-1', toString: 'SHOP-1' }];
    const moved = anIssue(1, 'SHOP-1', { histories: [{ id: '1', created: 1_772_703_600_000, items }] });
    const { body } = await get<IssueAnswer>(
      aServer(smallSite({ issues: [moved] })),
      '/rest/api/3/issue/old-1',
    );
    expect(body.key).toBe('SHOP-1');
  });

  test('404 in the shape of Jira for one that does not exist', async () => {
    const { status, body } = await get<Refused>(aServer(), '/rest/api/3/issue/SHOP-99');
    expect([status, body]).toEqual([
      404,
      { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
    ]);
  });
});

describe('POST issue/bulkfetch', () => {
  interface BulkAnswer {
    readonly issues: readonly IssueAnswer[];
    readonly issueErrors: readonly object[];
  }
  const bulk = (body: object) => post<BulkAnswer>(aServer(), '/rest/api/3/issue/bulkfetch', body);

  test('gives issues in the order of their ids; one that does not exist is absent without an error', async () => {
    const { body } = await bulk({
      issueIdsOrKeys: ['OPS-1', '999', 'SHOP-1', '101'],
      fields: ['summary'],
      expand: ['changelog'],
    });
    expect(
      body.issues.map(({ id, fields, changelog }) => [id, Object.keys(fields), changelog?.histories.length]),
    ).toEqual([
      ['101', ['summary'], 2],
      ['105', ['summary'], 0],
    ]);
    expect(body.issueErrors).toEqual([]);
  });

  test.each([
    ['more than 100 issues', { issueIdsOrKeys: Array.from({ length: 101 }, (_, index) => String(index)) }],
    ['no issues', { issueIdsOrKeys: [] }],
    ['expand as a text', { issueIdsOrKeys: ['101'], expand: 'changelog' }],
  ])('refuses %s with 400', async (_edge, body) => {
    expect((await bulk(body)).status).toBe(400);
  });
});
