import type { IndexedIssue } from '../../jira/indexed-issue';
import type { LiveSite } from '../../jira/live-site';
import { recordOf } from '../../jira/raw-values';
import type { RawSprint } from '../../jira/site';
import { NO_PROJECT, boardsIn } from '../board-place';

/** The first board of a project that has a sprint in this state, by that sprint; `null` = there is none. */
export function sprintOf(site: LiveSite, projectKey: string, state: 'active' | 'future'): RawSprint | null {
  for (const { id } of boardsIn(site, projectKey)) {
    const sprint = site.boardDetails.get(id)?.sprints.find((one) => one.state === state);
    if (sprint !== undefined) return sprint;
  }
  return null;
}

/** The newest item of the project's backlog that could come into a sprint; `null` = there is none. */
export function backlogItem(site: LiveSite, projectKey: string): IndexedIssue | null {
  const backlog = [...site.indexed()].filter(
    (item) => isIn(item, projectKey) && isBoardItem(item) && !isDone(item) && !isPlanned(item),
  );
  return backlog.sort((a, b) => (b.created ?? 0) - (a.created ?? 0))[0] ?? null;
}

/** An item of a sprint that is not done; `null` = there is none. */
export function openItemIn(site: LiveSite, sprintId: number): IndexedIssue | null {
  return site.inSprint(sprintId).find((item) => isBoardItem(item) && !isDone(item)) ?? null;
}

function isIn({ issue }: IndexedIssue, projectKey: string): boolean {
  return projectKey === NO_PROJECT || recordOf(issue.fields['project'])?.['key'] === projectKey;
}

/** Neither a sub-task nor an epic: both are no items of a sprint. */
function isBoardItem({ issue }: IndexedIssue): boolean {
  const type = recordOf(issue.fields['issuetype']);
  return type?.['subtask'] !== true && type?.['hierarchyLevel'] !== 1;
}

function isDone({ issue }: IndexedIssue): boolean {
  const category = recordOf(recordOf(issue.fields['status'])?.['statusCategory']);
  return category?.['key'] === 'done';
}

function isPlanned({ sprints }: IndexedIssue): boolean {
  return sprints.some(({ state }) => state !== 'closed');
}
