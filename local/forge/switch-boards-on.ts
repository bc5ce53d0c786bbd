import * as z from 'zod';
import type { LiveSite } from '../jira/live-site';
import { boardProject } from '../jira/site-projects';
import type { RawBoard } from '../jira/site';
import { NO_PROJECT } from './board-place';
import { peopleOf } from './host/site-people';
import type { RunningHost } from './start-host';

const answered = z.object({ kind: z.string(), says: z.string().optional() });

/**
 * Switches every scrum board of the local site on, each as an admin of its project, by the same question that the panel
 * asks. What the app then reads it reads in its queue, and nobody waits for that. A board without an admin stays off.
 */
export async function switchBoardsOn({ site, ask, log }: RunningHost): Promise<void> {
  for (const board of site.boards.filter(({ type }) => type !== 'kanban')) {
    const project = boardProject(board, site.boardDetails.get(board.id));
    const admin = adminOf(site, project?.id ?? null);
    const says =
      admin === null
        ? 'nobody administers its project'
        : await switchBoardOn(ask, board, admin, project?.key);
    if (says !== null) log(`board ${board.id} was not switched on: ${says}`);
  }
}

/** Switches a board on as somebody. Why not; `null` = it is on. */
export async function switchBoardOn(
  ask: RunningHost['ask'],
  { id: boardId }: RawBoard,
  as: string,
  project: string = NO_PROJECT,
): Promise<string | null> {
  const question = {
    functionKey: 'switchBoard',
    payload: { boardId, on: true },
    as,
    project,
    board: boardId,
  };
  try {
    const answer = answered.safeParse(await ask(question)).data;
    return answer?.kind === 'ok' ? null : (answer?.says ?? 'the app gave no answer');
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'the app could not be asked';
  }
}

/** On a site that names no people everybody may do everything. */
export function adminOf(site: LiveSite, projectId: string | null): string | null {
  if (site.roles === null) return peopleOf(site)[0]?.accountId ?? null;
  const rights = site.roles.projects.find((project) => project.projectId === projectId);
  return rights?.administer.find((accountId) => rights.browse.includes(accountId)) ?? null;
}
