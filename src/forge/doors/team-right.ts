import type { Jira } from '../../jira/jira';
import { readOwnRoles } from '../../jira/read-own-roles';

/**
 * The team are the people who hold a project role of a team or of its Product Owner. Until the team has written down
 * which roles those are, they go by their names. Asked for the viewer only, as the viewer; being an admin is not enough.
 */
export async function holdsTeamRole(viewer: Jira, projectKey: string | null): Promise<boolean> {
  if (projectKey === null) return false;
  const roles = await readOwnRoles(viewer, projectKey);
  return roles.some(({ name }) => TEAM_ROLES.test(name));
}

const TEAM_ROLES =
  /^(product owner|scrum master|developers?|development team|scrum team|team|entwickler|entwicklungsteam)$/i;
