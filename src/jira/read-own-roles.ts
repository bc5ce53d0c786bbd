import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { jiraNumber } from './jira-id';
import type { ProjectRole } from './read-role-list';
import { insteadOfRefusal } from './refusal';

const roles = z.array(z.object({ id: jiraNumber, name: z.string() }));

/**
 * The project roles that the asker holds, through a group or by name, and nobody else's. None where Jira shows them nothing
 * of the project. Only meant to be asked as the viewer.
 */
export async function readOwnRoles(jira: Jira, projectKeyOrId: string): Promise<readonly ProjectRole[]> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKeyOrId)}/roledetails?currentMember=true`;
  const reading = ask(jira, {
    request: { method: 'GET', path },
    answer: 'your project roles',
    schema: roles,
  });
  return insteadOfRefusal(reading, [401, 403, 404], () => []);
}
