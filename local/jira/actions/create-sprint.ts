import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import type { RawSprint } from '../site';

/** Plans a sprint on a board: it holds nothing, has no dates and comes after those that are there. */
export function createSprint(site: LiveSite, boardId: number, name: string, by: string | null): RawSprint {
  if (!site.boardDetails.has(boardId)) throw jiraRefusal(404, `There is no board ${boardId}.`);
  const id = Math.max(0, ...site.sprints().keys()) + 1;
  const sprint: RawSprint = { id, name, state: 'future', originBoardId: boardId };
  site.addSprint(boardId, sprint, by);
  return sprint;
}
