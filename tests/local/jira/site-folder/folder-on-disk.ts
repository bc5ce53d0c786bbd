import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite, writeSite } from '../../../../local/jira/site-folder';
import { isKnownFailure } from '../../../../src/domain/model/known-failure';
import type { Site } from '../../../../local/jira/site';
import { smallSite } from '../small-site';

/** Files of a folder by name; `null` = taken away. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

export const json = (value: unknown) => JSON.stringify(value, null, 1);
export const issueLines = (...issues: readonly unknown[]): Files => ({
  'issues.jsonl': `${issues.map((issue) => JSON.stringify(issue)).join('\n')}\n`,
});

/** Runs something in an empty folder that is gone afterwards. */
export async function inEmptyFolder<T>(run: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'trust-signals-site-'));
  try {
    return await run(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Runs something in the folder of a site, in which files may be replaced; `null` takes a file away. */
export async function inFolderOf<T>(
  run: (directory: string) => Promise<T>,
  files: Files = {},
  site: Site = smallSite(),
): Promise<T> {
  return inEmptyFolder(async (directory) => {
    await writeSite(directory, site);
    for (const [file, text] of Object.entries(files)) await replace(join(directory, file), text);
    return run(directory);
  });
}

async function replace(path: string, text: string | Buffer | null): Promise<void> {
  if (text === null) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** What the failure of loading a folder with such files says. */
export async function failureOf(files: Files): Promise<string> {
  const thrown = await inFolderOf((directory) => loadSite(directory).catch((error: unknown) => error), files);
  return isKnownFailure(thrown) ? thrown.failure.says : `no failure: ${String(thrown)}`;
}
