import { exportSite } from '../../../local/export';
import { writeSite } from '../../../local/jira/site-folder';
import type { Site } from '../../../local/jira/site';
import { temporaryFolder } from '../forge/running-app';
import { join } from 'node:path';

/** A folder with the site in it. */
export async function folderOf(site: Site): Promise<string> {
  const folder = temporaryFolder();
  await writeSite(folder, site);
  return folder;
}

/** The folder that a board of another folder was exported to. */
export async function exported(
  site: string,
  boardId: number,
  anonymise: boolean,
  lines: string[] = [],
): Promise<string> {
  const directory = join(temporaryFolder(), 'out');
  await exportSite({ boardId, directory, anonymise, site }, (line) => void lines.push(line));
  return directory;
}
