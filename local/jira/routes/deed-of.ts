import type { FastifyRequest } from 'fastify';
import type { JiraState } from './route';
import { whoAsks } from './route';

/** When a request does something, and in whose name. */
export function deedOf(
  request: FastifyRequest,
  jira: JiraState,
): { readonly at: number; readonly by: string } {
  return { at: jira.clock(), by: whoAsks(request, jira).accountId };
}
