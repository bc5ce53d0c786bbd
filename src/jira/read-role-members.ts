import { z } from 'zod';
import type { Known } from '../domain/model/unknown';
import { ask } from './ask';
import type { Jira } from './jira';
import { wholeNumber } from './jql';
import { insteadOfRefusal } from './refusal';

const actors = z.object({
  actors: z.array(z.object({ actorUser: z.object({ accountId: z.string().min(1) }).nullish() })),
});

/**
 * The account ids of those who hold a role in a project. They are for the memory of one call: never kept, shown or logged.
 * `unknown` when a group holds the role, because who is in a group cannot be told without more rights, and when Jira does
 * not show the role to the asker. An empty set: nobody holds it.
 */
export async function readRoleMembers(
  jira: Jira,
  projectKeyOrId: string,
  roleId: number,
): Promise<Known<ReadonlySet<string>>> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKeyOrId)}/role/${wholeNumber(roleId)}`;
  const reading = ask(jira, {
    request: { method: 'GET', path },
    answer: 'who holds the role',
    schema: actors,
  });
  const read = await insteadOfRefusal(reading, [401, 403, 404], () => null);
  if (read === null) return 'unknown';
  const people = read.actors.map(({ actorUser }) => actorUser?.accountId);
  const known = people.filter((accountId) => accountId !== undefined);
  return known.length === people.length ? new Set(known) : 'unknown';
}
