import { z } from 'zod';
import type { BoardFrame } from './board-frame';
import type { Jira } from './jira';
import { isProjectKey, jqlInstant, projectList } from './jql';
import { IDS_A_PAGE, search, type Found } from './search';

/** A scan of this many items takes about 25 questions; what changed longest ago is then left out, and it is said. */
const MOST_CANDIDATES = 20_000;

const withProject = z.object({ fields: z.object({ project: z.object({ key: z.string() }) }) });

/** The keys of the projects to scan: the board's own and those of the items in its sprints. */
export function projectsToScan(frame: BoardFrame, members: Iterable<unknown>): readonly string[] {
  const keys = new Set(frame.projectKey === null ? [] : [frame.projectKey]);
  for (const member of members) {
    const read = withProject.safeParse(member);
    if (read.success) keys.add(read.data.fields.project.key);
  }
  return [...keys].filter(isProjectKey);
}

/** Ids of all items that may have been in one of the sprints and left it: those changed since the earliest start. */
export async function scanCandidates(
  jira: Jira,
  frame: BoardFrame,
  projects: readonly string[],
): Promise<Found> {
  if (frame.scanSince === null) return { issues: new Map(), truncated: false };
  const within = projects.length === 0 ? '' : `project in (${projectList(projects)}) AND `;
  return search(jira, {
    jql: `${within}updated >= ${jqlInstant(frame.scanSince)} ORDER BY updated DESC`,
    fields: ['id'],
    pageSize: IDS_A_PAGE,
    answer: 'the items changed since the earliest sprint started',
    most: MOST_CANDIDATES,
  });
}
