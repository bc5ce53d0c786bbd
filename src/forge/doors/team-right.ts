import type { Norms } from '../../domain/model/norms';
import type { Jira } from '../../jira/jira';
import { readOwnRoles } from '../../jira/read-own-roles';
import { type ProjectRole, readProjectRoles } from '../../jira/read-role-list';
import { insteadOfRefusal } from '../../jira/refusal';

/** The project roles that the agreement names as the team's or its Product Owner's. */
export type NamedRoles = Pick<Norms, 'teamRoleIds' | 'poRoleIds'>;

/** Who asks for whom: the viewer's own roles as the viewer, the roles that the project has as the app. */
export interface RoleAsking {
  readonly viewer: Jira;
  readonly app: Jira;
  readonly projectKey: string | null;
}

/**
 * The team are the people who hold a project role that the agreement names. While it names none, or the project has none of
 * them any more, they go by the usual names of roles. Asked for the viewer only, as the viewer; being an admin is not
 * enough.
 */
export async function holdsTeamRole(
  { viewer, app, projectKey }: RoleAsking,
  norms: NamedRoles,
): Promise<boolean> {
  if (projectKey === null) return false;
  const held = await readOwnRoles(viewer, projectKey);
  const named = namedRoleIds(norms);
  if (held.some(({ id }) => named.has(id))) return true;
  const byName = held.some(({ name }) => isUsualName(name));
  return byName && (named.size === 0 || areAllGone(named, await rolesOfProject(app, projectKey)));
}

/** The roles that the project has; `null` where Jira does not show them to the app. */
export function rolesOfProject(app: Jira, projectKey: string): Promise<readonly ProjectRole[] | null> {
  return insteadOfRefusal<readonly ProjectRole[] | null>(
    readProjectRoles(app, projectKey),
    [401, 403, 404],
    () => null,
  );
}

export function namedRoleIds({ teamRoleIds, poRoleIds }: NamedRoles): ReadonlySet<number> {
  return new Set([...teamRoleIds, ...poRoleIds]);
}

/** Where it cannot be told which roles the project has, none is taken to be gone. */
export function areAllGone(named: ReadonlySet<number>, roles: readonly ProjectRole[] | null): boolean {
  return roles !== null && named.size > 0 && !roles.some(({ id }) => named.has(id));
}

/** Whether a role is a team's, or its Product Owner's, by its usual name. */
export function isUsualName(name: string): boolean {
  return USUAL_NAMES.test(name);
}

const USUAL_NAMES =
  /^(product owner|scrum master|developers?|development team|scrum team|team|entwickler|entwicklungsteam)$/i;
