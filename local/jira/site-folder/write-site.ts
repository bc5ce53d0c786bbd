import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { knownFailure } from '../../../src/domain/model/known-failure';
import type { RawIssue, Site } from '../site';

/**
 * Writes a site as a folder. The same site gives the same bytes, whatever stood there before: files of an older site
 * that the new one has not are removed, files that are no part of a site's answers (`marks.json`) stay.
 * Refuses a folder that holds something else than a site.
 */
export async function writeSite(directory: string, site: Site): Promise<void> {
  await mkdir(directory, { recursive: true });
  await refuseForeignFolder(directory);
  await rm(join(directory, 'boards'), { recursive: true, force: true });
  for (const [file, value] of filesOf(site)) await writeJson(join(directory, file), value);
  await pipeline(Readable.from(linesOf(site.issues)), createWriteStream(join(directory, 'issues.jsonl')));
}

async function refuseForeignFolder(directory: string): Promise<void> {
  const names = await readdir(directory);
  if (names.length === 0 || names.includes('boards.json')) return;
  throw knownFailure(
    'site-folder-unreadable',
    `${directory} holds files, but no site. Nothing was written.`,
    'Name a new or an empty folder, or the folder of a site.',
  );
}

/** `null` stands for a file that the site has not. */
function filesOf(site: Site): readonly (readonly [file: string, value: unknown])[] {
  const boards = [...site.boardDetails].flatMap(([id, { configuration, sprints, issueKeys }]) => [
    [`boards/${id}/configuration.json`, configuration] as const,
    [`boards/${id}/sprints.json`, sprints] as const,
    [`boards/${id}/issue-keys.json`, issueKeys] as const,
  ]);
  return [
    ['fields.json', site.fields],
    ['statuses.json', site.statuses],
    ['boards.json', site.boards],
    ...boards,
    ['roles.json', site.roles],
    ['recorded.json', site.recorded],
  ];
}

async function writeJson(path: string, value: unknown): Promise<void> {
  if (value === null) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 1)}\n`);
}

const LINES_A_BLOCK = 200;

function* linesOf(issues: readonly RawIssue[]): Generator<string> {
  for (let start = 0; start < issues.length; start += LINES_A_BLOCK) {
    const block = issues.slice(start, start + LINES_A_BLOCK);
    yield block.map((issue) => `${JSON.stringify(issue)}\n`).join('');
  }
}
