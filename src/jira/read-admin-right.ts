import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { insteadOfRefusal } from './refusal';

const RIGHT = 'ADMINISTER_PROJECTS';

const permissions = z.object({
  permissions: z.object({ [RIGHT]: z.object({ havePermission: z.boolean() }) }),
});

/**
 * Whether the asker administers the project. No where Jira shows them nothing of it. Only meant to be asked as the
 * viewer.
 */
export async function mayAdministerProject(jira: Jira, projectKey: string): Promise<boolean> {
  const query = new URLSearchParams({ permissions: RIGHT, projectKey }).toString();
  const reading = ask(jira, {
    request: { method: 'GET', path: `/rest/api/3/mypermissions?${query}` },
    answer: 'what you may do in the project',
    schema: permissions,
  });
  const read = await insteadOfRefusal(reading, [400, 401, 403, 404], () => null);
  return read?.permissions[RIGHT].havePermission ?? false;
}
