import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { insteadOfRefusal } from './refusal';

const roles = z.array(z.object({ name: z.string() }));

/**
 * The names of the project roles that the asker holds, and nobody else's. None where Jira shows them nothing of the
 * project. Only meant to be asked as the viewer.
 */
export async function readOwnRoles(jira: Jira, projectKeyOrId: string): Promise<readonly string[]> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKeyOrId)}/roledetails?currentMember=true`;
  const reading = ask(jira, {
    request: { method: 'GET', path },
    answer: 'your project roles',
    schema: roles,
  });
  const held = await insteadOfRefusal(reading, [401, 403, 404], () => []);
  return held.map(({ name }) => name);
}
