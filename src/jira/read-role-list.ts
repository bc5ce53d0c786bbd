import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { unreadable } from './unreadable';

const ANSWER = 'the roles of the project';

const roles = z.record(z.string(), z.string());

/** A role that people can hold in a project. */
export interface ProjectRole {
  readonly id: number;
  readonly name: string;
}

/**
 * The roles that a project offers, by name. Jira names each by an address that ends in its id.
 * Throws a refusal where the asker does not administer the project, so it is asked as an admin who does.
 */
export async function readProjectRoles(jira: Jira, projectKeyOrId: string): Promise<readonly ProjectRole[]> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKeyOrId)}/role`;
  const answer = await ask(jira, { request: { method: 'GET', path }, answer: ANSWER, schema: roles });
  return Object.entries(answer)
    .map(([name, address]) => ({ id: idIn(address), name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || one.id - other.id);
}

function idIn(address: string): number {
  const id = /\/role\/(\d{1,15})\/?$/.exec(address)?.[1];
  if (id === undefined) throw unreadable(ANSWER, 'address');
  return Number(id);
}
