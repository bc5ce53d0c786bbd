import type { Norms } from '../../domain/model/norms';
import type { Nameable } from '../agreement/there-today';
import { areAllGone, namedRoleIds } from '../doors/team-right';
import { teamRoles } from './agreement-access';

/** What in an agreement is worth a look, because Jira has changed since. */
export function agreementWarnings(norms: Norms, nameable: Nameable): readonly string[] {
  return [...roleWarnings(norms, nameable), ...statusWarnings(norms, nameable)];
}

function roleWarnings(norms: Norms, { roles }: Nameable): readonly string[] {
  if (roles === null)
    return ['Jira does not show the app which roles this project has, so nobody can check those named here.'];
  const named = namedRoleIds(norms);
  if (areAllGone(named, roles)) return [`None of the roles named here exists any more. ${USUAL_AGAIN}`];
  const gone = [...named].filter((id) => !roles.some((role) => role.id === id)).length;
  return [...(gone > 0 ? [rolesGone(gone)] : []), ...(teamRoles(norms, roles).length === 0 ? [NO_TEAM] : [])];
}

function rolesGone(gone: number): string {
  return gone === 1
    ? '1 role named here no longer exists: it counts as nobody’s.'
    : `${gone} roles named here no longer exist: they count as nobody’s.`;
}

const USUAL_AGAIN =
  'Until others are named, roles with the usual names count again: Product Owner, Scrum Master, Developers, Team and the like.';

const NO_TEAM =
  'Who is the team? No role of this project has a usual name such as Product Owner, Scrum Master or Developers: name the roles that your team holds.';

function statusWarnings(
  { doneStatusIds, waitingStatusIds }: Norms,
  { statuses }: Nameable,
): readonly string[] {
  const there = new Set(statuses.map(({ id }) => id));
  const gone = [...new Set([...(doneStatusIds ?? []), ...waitingStatusIds])].filter((id) => !there.has(id));
  if (gone.length === 0) return [];
  return [
    gone.length === 1
      ? '1 status named here no longer exists on this site.'
      : `${gone.length} statuses named here no longer exist on this site.`,
  ];
}
