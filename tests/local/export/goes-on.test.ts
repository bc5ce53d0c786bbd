import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '../../../src/domain/model/instant';
import type { Jira } from '../../../src/jira/jira';
import { exportBoard } from '../../../local/real/export/export-board';
import { NO_EXTRAS, plainShape } from '../../../local/real/export/plain-shape';
import { folderJira } from '../../../local/real/folder-jira';
import { loadSite } from '../../../local/jira/site-folder';
import { closeAll, temporaryFolder } from '../forge/running-app';
import { exported, folderOf } from './exported';
import { anIssue, NOW, smallSite } from '../jira/small-site';

afterEach(closeAll);

/** More items than one step reads. */
const site = smallSite({
  issues: [
    ...smallSite().issues,
    ...Array.from({ length: 240 }, (_, place) => anIssue(1000 + place, `SHOP-${1000 + place}`)),
  ],
});

const parts = (directory: string, jira: Jira, lines: string[] = [], source = 'here') => ({
  jira,
  of: { boardId: 1, anonymise: false, source },
  directory,
  now: instant(NOW),
  shape: (frame: Parameters<typeof plainShape>[0]) => plainShape(frame, NO_EXTRAS),
  say: (line: string) => void lines.push(line),
});

/** A Jira that breaks off after it has given so many lists of items. */
function breaksAfter(lists: number): Jira {
  const whole = folderJira(site, () => NOW);
  let given = 0;
  return (request) => {
    if (request.path !== '/rest/api/3/issue/bulkfetch') return whole(request);
    given += 1;
    return given > lists ? Promise.reject(new Error('The line broke.')) : whole(request);
  };
}

async function exportedAtOnce(): Promise<string> {
  const directory = join(temporaryFolder(), 'at-once');
  await exportBoard(
    parts(
      directory,
      folderJira(site, () => NOW),
    ),
  );
  return directory;
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );

describe('an export that was cut', () => {
  test('is no site until it is whole, and goes on where it stopped: the folder is the same as of one that was not', async () => {
    const directory = join(temporaryFolder(), 'cut');
    await expect(exportBoard(parts(directory, breaksAfter(1)))).rejects.toThrow();
    expect(existsSync(join(directory, 'issues.jsonl'))).toBe(false);
    await expect(loadSite(directory)).rejects.toThrow('issues.jsonl: the file is missing');
    // Half a line, as a machine leaves it that was switched off while it wrote.
    writeFileSync(join(directory, 'issues.jsonl.part'), '{"id":"10', { flag: 'a' });

    const lines: string[] = [];
    await exportBoard(
      parts(
        directory,
        folderJira(site, () => NOW),
        lines,
      ),
    );
    expect(lines[0]).toMatch(/^100 of \d+ items$/);
    expect(contents(directory)).toEqual(contents(await exportedAtOnce()));
  });

  test('that was whole but for its last step ends without reading anything', async () => {
    const directory = await exportedAtOnce();
    const whole = contents(directory);
    const progress = {
      boardId: 1,
      anonymise: false,
      source: 'here',
      ids: ['1'],
      onBoard: null,
      done: 1,
      bytes: 1,
    };
    writeFileSync(join(directory, 'export-progress.json'), JSON.stringify(progress));
    await exportBoard(parts(directory, () => Promise.reject(new Error('Nobody is to be asked.'))));
    expect(contents(directory)).toEqual(whole);
  });

  test.each([
    ['of another site', 'there'],
    ['whose progress cannot be read', 'here'],
  ])('%s: is left as it is', async (_, source) => {
    const directory = join(temporaryFolder(), 'other');
    await expect(exportBoard(parts(directory, breaksAfter(1)))).rejects.toThrow();
    if (source === 'here') writeFileSync(join(directory, 'export-progress.json'), '{"boardId":');
    const before = contents(directory);
    await expect(exportBoard(parts(directory, folderJira(site), [], source))).rejects.toThrow(
      'holds an unfinished export of another board or site',
    );
    expect(contents(directory)).toEqual(before);
  });
});

test('a folder that holds something else is not written to', async () => {
  const directory = join(temporaryFolder(), 'mine');
  mkdirSync(directory);
  writeFileSync(join(directory, 'letter.txt'), 'Dear');
  await expect(exportBoard(parts(directory, folderJira(site)))).rejects.toThrow('Nothing was written');
  expect(contents(directory)).toEqual({ 'letter.txt': 'Dear' });
});

test('a folder with a history that is cut is not exported: the export would look whole', async () => {
  const [first, ...others] = smallSite().issues;
  if (first === undefined) throw new Error('There are issues.');
  const cut = { ...first, changelog: { ...first.changelog, total: first.changelog.total + 1 } };
  const folder = await folderOf(smallSite({ issues: [cut, ...others] }));
  await expect(exported(folder, 1, false)).rejects.toThrow(`The history of ${first.key} is cut`);
});
