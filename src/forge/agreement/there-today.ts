import type { Norms } from '../../domain/model/norms';
import type { Sprint } from '../../domain/model/sprint';
import type { Status } from '../../domain/model/board';
import type { ProjectRole } from '../../jira/read-role-list';
import { readConfiguration } from '../../jira/configuration-answer';
import { readSiteStatuses } from '../../jira/read-statuses';
import type { AtBoard } from '../doors/enter-board';
import { rolesOfProject } from '../doors/team-right';
import { type BoardInHand, keptBoard } from '../queue/board-in-hand';

/** What an agreement can name: what the site, the project and the board have today. */
export interface Nameable {
  readonly statuses: readonly Status[];
  /** Those that stand in a column of the board; every one of the site until the board was read. */
  readonly onBoard: (statusId: string) => boolean;
  /** `null` = Jira does not show them to the app. */
  readonly roles: readonly ProjectRole[] | null;
  /** Those that have started, newest first, as far as the board was read. */
  readonly sprints: readonly Sprint[];
}

/** Read as the app, for whoever may read the agreement: names of roles and statuses are no secret of a project. */
export async function readNameable({ app, board, store }: AtBoard): Promise<Nameable> {
  const { project, id } = board;
  const [statuses, roles, kept] = await Promise.all([
    readSiteStatuses(app),
    project === null ? [] : rolesOfProject(app, project.key),
    keptBoard(store, id),
  ]);
  const started = (kept?.listed ?? []).filter(({ state }) => state !== 'future');
  const sprints = started.toSorted((one, other) => beganAt(other) - beganAt(one));
  return { statuses, onBoard: inColumnsOf(kept), roles, sprints };
}

function inColumnsOf(kept: BoardInHand | null): Nameable['onBoard'] {
  if (kept === null) return () => true;
  const { columnConfig } = readConfiguration(kept.head.configuration);
  const mapped = new Set(columnConfig.columns.flatMap(({ statuses }) => statuses.map(({ id }) => id)));
  return (statusId) => mapped.has(statusId);
}

/** What is written down already may stay, even where it is no more. */
export function thereToday({ statuses, roles, sprints }: Nameable, norms: Norms) {
  return {
    statusIds: new Set([
      ...statuses.map(({ id }) => id),
      ...(norms.doneStatusIds ?? []),
      ...norms.waitingStatusIds,
    ]),
    roleIds: new Set([...(roles ?? []).map(({ id }) => id), ...norms.teamRoleIds, ...norms.poRoleIds]),
    sprintIds: new Set([...sprints.map(({ id }) => id), ...norms.leftOut.map(({ sprintId }) => sprintId)]),
  };
}

function beganAt({ startDate, completeDate }: Sprint): number {
  return completeDate ?? startDate ?? 0;
}
