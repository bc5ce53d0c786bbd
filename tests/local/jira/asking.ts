import type { FastifyInstance } from 'fastify';
import { createJiraServer } from '../../../local/jira/server';
import type { JiraServerOptions } from '../../../local/jira/server';
import type { Site } from '../../../local/jira/site';
import { NOW, smallSite } from './small-site';

/** A server over a site, with the clock of the tests. */
export function aServer(site: Site = smallSite(), options: JiraServerOptions = {}): FastifyInstance {
  return createJiraServer(site, { clock: () => NOW, ...options });
}

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

/** What Jira answers when it refuses. */
export interface Refused {
  readonly errorMessages: readonly string[];
  readonly errors: object;
}

export async function get<T>(server: FastifyInstance, url: string, principal?: string): Promise<Answered<T>> {
  const response = await server.inject({ method: 'GET', url, headers: headersOf(principal) });
  return { status: response.statusCode, body: response.json<T>() };
}

export async function post<T>(
  server: FastifyInstance,
  url: string,
  payload: object,
  principal?: string,
): Promise<Answered<T>> {
  const response = await server.inject({ method: 'POST', url, payload, headers: headersOf(principal) });
  return { status: response.statusCode, body: response.json<T>() };
}

interface SearchPage {
  readonly issues?: readonly { readonly key: string }[];
  readonly errorMessages?: readonly string[];
}

/** The keys that a query finds on the small site, or the words of the refusal. */
export async function find(
  jql: string,
  server: FastifyInstance = aServer(),
  principal?: string,
): Promise<readonly string[] | string> {
  const { body } = await post<SearchPage>(
    server,
    '/rest/api/3/search/jql',
    { jql, fields: ['key'], maxResults: 5000 },
    principal,
  );
  return body.issues?.map(({ key }) => key) ?? (body.errorMessages ?? []).join(' ');
}

function headersOf(principal: string | undefined): Record<string, string> {
  return principal === undefined ? {} : { 'x-local-principal': principal };
}
