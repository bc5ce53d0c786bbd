import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSite, readSiteFrame, readSiteIssues, writeSite } from '../../../../local/jira/site-folder';
import { LiveSite } from '../../../../local/jira/live-site';
import type { Site, SiteRoles } from '../../../../local/jira/site';
import { anIssue, details, smallSite } from '../small-site';
import { inEmptyFolder, inFolderOf } from './folder-on-disk';

const roles: SiteRoles = {
  people: [{ accountId: 'person-po', displayName: 'Paula', title: 'Product Owner of Guest checkout' }],
  projects: [
    {
      projectId: '10000',
      projectKey: 'SHOP',
      browse: ['person-po'],
      administer: [],
      roles: [{ id: 10200, name: 'Product Owner', members: ['person-po'] }],
    },
  ],
};
const full = smallSite({
  roles,
  recorded: [{ sprintId: 12, startedAt: '2026-03-09T09:00:41.000Z', goalAtStart: null }],
  boardDetails: new Map([
    [1, { ...details(1, null, []), issueKeys: ['SHOP-1', 'GONE-9'] }],
    [2, details(2, null, [])],
  ]),
});

describe('a site folder', () => {
  test.each([
    ['with all its files', full],
    ['with the files that it must have', smallSite()],
    ['without issues', smallSite({ issues: [] })],
    ['without boards', smallSite({ boards: [], boardDetails: new Map() })],
  ])('gives back the site that was written: %s', async (_edge, site) => {
    await inFolderOf(async (directory) => expect(await loadSite(directory)).toEqual(site), {}, site);
  });

  test('of one site has the same bytes, whatever stood there before', async () => {
    const fresh = await inFolderOf(bytesOf, {}, smallSite());
    const overwritten = await inFolderOf(
      async (directory) => {
        await writeSite(directory, await inFolderOf(loadSite, {}, smallSite()));
        return bytesOf(directory);
      },
      {},
      full,
    );
    expect(overwritten).toEqual(fresh);
  });

  test('can be written from a live site', async () => {
    const live = new LiveSite(smallSite());
    live.putIssue(anIssue(107, 'OPS-3'));
    const keys = await inFolderOf(
      async (directory) => (await loadSite(directory)).issues.map(({ key }) => key),
      {},
      live,
    );
    expect(keys).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-10', 'OPS-1', 'OPS-2', 'OPS-3']);
  });

  test('keeps the files of others when it is written again', async () => {
    await inFolderOf(
      async (directory) => {
        await writeSite(directory, smallSite());
        expect(await readFile(join(directory, 'marks.json'), 'utf8')).toBe('{}');
      },
      { 'marks.json': '{}' },
    );
  });

  test('is not written over something else', async () => {
    await inEmptyFolder(async (directory) => {
      await writeFile(join(directory, 'letter.txt'), 'Dear all');
      await expect(writeSite(directory, smallSite())).rejects.toMatchObject({
        failure: { code: 'site-folder-unreadable', next: expect.stringContaining('empty folder') as string },
      });
      expect(await readdir(directory)).toEqual(['letter.txt']);
    });
  });

  test('may hold files that are not its own', async () => {
    const extra = { 'expected.json': 'not even JSON', 'boards/notes.txt': 'x', 'README.md': '# A site' };
    await inFolderOf(async (directory) => expect(await loadSite(directory)).toEqual(smallSite()), extra);
  });

  test('may have blank lines, Windows line ends and no line end at the end', async () => {
    const lines = smallSite().issues.map((issue) => JSON.stringify(issue));
    const text = `\uFEFF${lines.join('\r\n\r\n')}`;
    await inFolderOf(async (directory) => expect(await loadSite(directory)).toEqual(smallSite()), {
      'issues.jsonl': text,
    });
  });
});

describe('reading a site folder in parts', () => {
  test('the frame is everything but the issues', async () => {
    const { issues, ...frame }: Site = full;
    expect(issues).toHaveLength(6);
    await inFolderOf(async (directory) => expect(await readSiteFrame(directory)).toEqual(frame), {}, full);
  });

  test('the frame does not look at the issues', async () => {
    await inFolderOf(async (directory) => expect((await readSiteFrame(directory)).boards).toHaveLength(2), {
      'issues.jsonl': null,
    });
  });

  test('the issues come one by one with their lines', async () => {
    const read: [number, string][] = [];
    await inFolderOf(async (directory) => {
      for await (const { line, issue } of readSiteIssues(directory)) read.push([line, issue.key]);
    });
    expect(read).toEqual([
      [1, 'SHOP-1'],
      [2, 'SHOP-2'],
      [3, 'SHOP-3'],
      [4, 'SHOP-10'],
      [5, 'OPS-1'],
      [6, 'OPS-2'],
    ]);
  });

  test('a line longer than a block, and letters that a block parts, come whole', async () => {
    const summaries = ['ä'.repeat(700_000), `${'x'.repeat(1_500_001)}€`, 'short', '€'.repeat(900_000)];
    const issues = summaries.map((summary, index) =>
      anIssue(index + 1, `SHOP-${index + 1}`, { fields: { summary } }),
    );
    await inFolderOf(
      async (directory) => {
        const read: unknown[] = [];
        for await (const { line, issue } of readSiteIssues(directory))
          read.push([line, issue.fields['summary'] === summaries[line - 1]]);
        expect(read).toEqual([1, 2, 3, 4].map((line) => [line, true]));
      },
      {},
      smallSite({ issues }),
    );
  });
});

/** The digest of each file of a folder. */
async function bytesOf(directory: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = files.map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(directory.length), digest] as const;
  });
  return (await Promise.all(digests)).sort();
}
