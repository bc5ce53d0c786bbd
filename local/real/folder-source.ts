import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { marksOnly } from './anonymous/marks-only';
import { folderJira } from './folder-jira';
import type { ExportSource } from './export/export-source';
import type { Site } from '../jira/site';
import { loadSite } from '../jira/site-folder';
import { knownFailure } from '../../src/domain/model/known-failure';
import { listOf, recordOf } from '../jira/raw-values';

/** A site folder as the source of an export. Throws `site-folder-unreadable`, for histories that are cut as well. */
export async function folderSource(directory: string): Promise<ExportSource> {
  const site = await loadSite(directory);
  refuseCutHistories(site);
  const sprintIds = (boardId: number) =>
    new Set((site.boardDetails.get(boardId)?.sprints ?? []).map(({ id }) => id));
  const marks = await readMarks(directory);
  return {
    jira: folderJira(site),
    digest: createHash('sha256').update(resolve(directory)).digest('hex'),
    extrasOf: (boardId) => {
      const own = sprintIds(boardId);
      return {
        roles: site.roles,
        recorded: site.recorded?.filter(({ sprintId }) => own.has(sprintId)) ?? null,
        marks: marks?.filter((one) => own.has(Number(recordOf(one)?.['sprintId']))) ?? null,
      };
    },
  };
}

/** The local Jira gives what there is of a history: the export would look whole. */
function refuseCutHistories({ issues }: Site): void {
  const cut = issues.find(({ changelog }) => changelog.histories.length < changelog.total);
  if (cut === undefined) return;
  throw knownFailure(
    'site-folder-unreadable',
    `The history of ${cut.key} is cut in this folder, and an export would look whole. Nothing was written.`,
    'Export from the site itself: leave --site out, and name the site with JIRA_SITE.',
  );
}

async function readMarks(directory: string): Promise<readonly unknown[] | null> {
  try {
    return marksOnly(listOf(JSON.parse(await readFile(join(directory, 'marks.json'), 'utf8'))));
  } catch {
    return null;
  }
}
