import type { BoardFrame } from '../../../src/jira/board-frame';
import { recordOf } from '../../jira/raw-values';
import type { RawRecorded, SiteRoles } from '../../jira/site';
import type { ExportedFrame } from '../export/exported-frame';
import type { FolderExtras } from '../export/plain-shape';
import type { Shape } from '../export/shape';
import { anonymousFrame } from './anonymous-frame';
import { anonymousIssue } from './anonymous-issue';
import { knownFields } from './known-fields';
import { goalAtStartOf, goalOf, projectKey, roleName } from './made-up-names';

/**
 * Nobody recognises what stays: keys, names, people and texts are made up, and of each text only stays whether it is empty
 * and how much of it changed. Ids, instants and estimates stay, so every ledger and every reading is the same.
 */
export function anonymousShape(frame: ExportedFrame, whole: BoardFrame, extras: FolderExtras): Shape {
  const known = knownFields(whole);
  const goals = new Map(frame.sprints.map((one) => [recordOf(one)?.['id'], recordOf(one)?.['goal']]));
  return {
    frame: anonymousFrame(frame, known),
    issue: (issue) => anonymousIssue(issue, known),
    roles: extras.roles === null ? null : anonymousRoles(extras.roles),
    recorded: extras.recorded?.map((one) => anonymousStart(one, goals.get(one.sprintId))) ?? null,
    marks: extras.marks,
  };
}

/** A goal that was the same at the start is the same here, and another one is another. */
function anonymousStart(
  { sprintId, startedAt, goalAtStart, planningFinishedAt }: RawRecorded,
  goal: unknown,
): RawRecorded {
  return {
    sprintId,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(planningFinishedAt === undefined ? {} : { planningFinishedAt }),
    ...(goalAtStart === undefined ? {} : { goalAtStart: goalThen(String(sprintId), goalAtStart, goal) }),
  };
}

function goalThen(id: string, atStart: string | null, today: unknown): string | null {
  if (atStart === null || atStart.trim() === '') return atStart;
  return typeof today === 'string' && today.trim() === atStart.trim() ? goalOf(id) : goalAtStartOf(id);
}

function anonymousRoles({ people, projects }: SiteRoles): SiteRoles {
  const numbered = new Map(people.map(({ accountId }, place) => [accountId, `person-${String(place + 1)}`]));
  const made = (accountIds: readonly string[]) => accountIds.flatMap((id) => numbered.get(id) ?? []);
  return {
    people: people.map(({ accountId }, place) => ({
      accountId: numbered.get(accountId) ?? '',
      displayName: `Person ${String(place + 1)}`,
      title: titleOf(projects, accountId),
    })),
    projects: projects.map(({ projectId, browse, administer, roles }) => ({
      ...{ projectId, projectKey: projectKey(projectId), browse: made(browse), administer: made(administer) },
      roles: roles.map(({ id, name, members }) => ({ id, name: roleName(name, id), members: made(members) })),
    })),
  };
}

/** The switch "view as" calls people by the first role that they hold. */
function titleOf(projects: SiteRoles['projects'], accountId: string): string {
  const held = projects.flatMap(({ projectId, roles }) =>
    roles
      .filter(({ members }) => members.includes(accountId))
      .map(({ id, name }) => `${roleName(name, id)} in ${projectKey(projectId)}`),
  );
  return held[0] ?? 'Somebody who holds no role';
}
