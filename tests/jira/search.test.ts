import type { Jira } from '../../src/jira/jira';
import { search } from '../../src/jira/search';
import { failureOf } from './failure-of';
import { ok } from './scripted-jira';

const asked = { jql: 'sprint in (7)', fields: ['id'], pageSize: 2, answer: 'the items' };

function pagedJira(...pages: readonly unknown[]) {
  const bodies: unknown[] = [];
  const jira: Jira = ({ body }) => {
    bodies.push(body);
    return Promise.resolve(ok(pages[bodies.length - 1]));
  };
  return { jira, bodies };
}

const ids = (...numbers: readonly number[]) => numbers.map((id) => ({ id: String(id) }));

test('goes on by token to the end, and an item on two pages is one', async () => {
  const { jira, bodies } = pagedJira(
    { issues: ids(1, 2), nextPageToken: 'b', isLast: false },
    { issues: ids(2, 3), nextPageToken: null },
  );
  const found = await search(jira, asked);
  expect([...found.issues.keys()]).toEqual(['1', '2', '3']);
  expect(found.truncated).toBe(false);
  expect(bodies).toEqual([
    { jql: 'sprint in (7)', fields: ['id'], maxResults: 2 },
    { jql: 'sprint in (7)', fields: ['id'], maxResults: 2, nextPageToken: 'b' },
  ]);
});

test('goes on after an empty page that has a token', async () => {
  const { jira } = pagedJira({ issues: [], nextPageToken: 'b' }, { issues: ids(1), isLast: true });
  expect((await search(jira, asked)).issues.size).toBe(1);
});

test('ends at the last page even when it carries a token', async () => {
  const { jira, bodies } = pagedJira({ issues: ids(1), nextPageToken: 'b', isLast: true });
  expect(await search(jira, { ...asked, most: 1 })).toMatchObject({ truncated: false });
  expect(bodies).toHaveLength(1);
});

test('stops once it has found enough, and says that there was more', async () => {
  const { jira, bodies } = pagedJira(
    { issues: ids(1, 2), nextPageToken: 'b', isLast: false },
    { issues: ids(3, 4), nextPageToken: 'c', isLast: false },
  );
  expect(await search(jira, { ...asked, most: 3 })).toMatchObject({ truncated: true });
  expect(bodies).toHaveLength(2);
});

test('an item without an id is unreadable', async () => {
  const { jira } = pagedJira({ issues: [{ key: 'EE-1' }], isLast: true });
  expect((await failureOf(() => search(jira, asked))).says).toContain('"id"');
});
