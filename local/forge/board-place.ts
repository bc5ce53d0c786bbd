import type { LiveSite } from '../jira/live-site';
import { boardProject } from '../jira/site-projects';
import type { RawBoard } from '../jira/site';

/** Stands for the boards of which the site does not say in which project they are. No key of a project looks like it. */
export const NO_PROJECT = '*';

/** The boards that stand in a project, in the order of the site. */
export function boardsIn(site: LiveSite, projectKey: string): readonly RawBoard[] {
  return site.boards.filter((board) => {
    const project = boardProject(board, site.boardDetails.get(board.id));
    return (project?.key ?? NO_PROJECT) === projectKey;
  });
}
