import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteIssues } from '../../../local/jira/site-folder';
import { aServer, post } from './asking';
import { RUNNING, SPRINT_FIELD, aHistory, anIssue, inField, smallSite } from './small-site';
import { inFolderOf } from './site-folder/folder-on-disk';

/** A site with many issues of nine history entries each, every third of them in the running sprint. */
function largeSite(size: number, description: string) {
  const histories = (issue: number) =>
    Array.from({ length: 9 }, (_, index) => {
      const item = { field: 'status', fieldtype: 'jira', fieldId: 'status', from: '1', to: '3' };
      return aHistory(issue * 9 + index + 1, `2026-03-0${index + 1}T11:00:00.000+0000`, item);
    });
  const issues = Array.from({ length: size }, (_, index) => {
    const sprint = index % 3 === 0 ? [inField(RUNNING)] : null;
    return anIssue(index + 1, `SHOP-${index + 1}`, {
      fields: { description, [SPRINT_FIELD]: sprint },
      histories: histories(index),
    });
  });
  return smallSite({ issues });
}

// How fast this is, `npm run bench` says; a time has no place in a test on a machine that others use too.
test('22,000 issues are served, and a search gives the first page of those in the running sprint', async () => {
  const jql = 'filter = 101 AND sprint in (12) AND updated >= "2026-02-01" ORDER BY Rank';
  const path = '/rest/api/3/search/jql';
  const { body } = await post<{ issues: object[] }>(aServer(largeSite(22_000, '')), path, {
    jql,
    maxResults: 5000,
  });
  expect(body.issues).toHaveLength(5000);
});

test('reading a large folder one by one gives every issue once, in the order of its lines', async () => {
  await inFolderOf(
    async (directory) => {
      const lines = readFileSync(join(directory, 'issues.jsonl'), 'utf8').trimEnd().split('\n');
      const read: string[] = [];
      for await (const { issue } of readSiteIssues(directory)) read.push(issue.id);
      expect(read).toHaveLength(3000);
      expect(read).toEqual(lines.map((line) => (JSON.parse(line) as { id: string }).id));
    },
    {},
    largeSite(3000, 'x'.repeat(2800)),
  );
});
