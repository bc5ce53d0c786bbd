import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { insteadOfRefusal } from './refusal';

const roles = z.array(z.object({ id: z.int() }));

/**
 * The ids of the project roles that the asker holds, and nobody else's, through a group or by name. None where Jira shows
 * them nothing of the project. Only meant to be asked as the viewer.
 */
export async function readOwnRoleIds(jira: Jira, projectKeyOrId: string): Promise<readonly number[]> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKeyOrId)}/roledetails?currentMember=true`;
  const reading = ask(jira, {
    request: { method: 'GET', path },
    answer: 'your project roles',
    schema: roles,
  });
  const held = await insteadOfRefusal(reading, [401, 403, 404], () => []);
  return held.map(({ id }) => id);
}
