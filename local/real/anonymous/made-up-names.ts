import { isUsualName } from '../../../src/forge/doors/team-right';
import { idOf, recordOf, textOf } from '../../jira/raw-values';

/** Names made of ids alone: the same on every export, and nobody recognises them. */
export const sprintName = (id: string): string => `Sprint ${id}`;
export const boardName = (id: string): string => `Board ${id}`;
export const statusName = (id: string): string => `Status ${id}`;
export const projectName = (id: string): string => `Project ${id}`;
export const projectKey = (id: string): string => `P${id}`;
export const columnName = (place: number): string => `Column ${String(place + 1)}`;
export const goalOf = (id: string): string => `The goal of sprint ${id}`;
export const goalAtStartOf = (id: string): string => `The goal of sprint ${id} when it started`;

/** The key of an item is made of the ids of its project and of its own. */
export function itemKey(project: unknown, id: string): string {
  return `${projectKey(idOf(recordOf(project)?.['id']) ?? '0')}-${id}`;
}

const KINDS_OF_ITEM = /^(bug|defect|fehler|story|task|epic|sub-?task|spike)$/i;

/** What kind of item it is, is read by its name: the names that Jira itself gives stay, others go. */
export function kindName(name: unknown, id: string): string {
  const given = textOf(name);
  return given !== null && KINDS_OF_ITEM.test(given) ? given : `Type ${id}`;
}

/** Names that Jira itself gives, of roles that are nobody's team. */
const OTHER_ROLES = /^(administrators|administratoren|viewers?)$/i;

/** Who is of the team goes by the names of roles: the usual ones stay, others go. */
export function roleName(name: string, id: number): string {
  return isUsualName(name) || OTHER_ROLES.test(name) ? name : `Role ${String(id)}`;
}
