import { createJiraServer } from '../jira/server';
import type { Site } from '../jira/site';
import type { Jira } from '../../src/jira/jira';

/** A Jira over a site in memory, asked without a network: whatever reads a real site can so be tried on a folder. */
export function folderJira(site: Site, clock: () => number = Date.now): Jira {
  const server = createJiraServer(site, { clock });
  return async ({ method, path, body }) => {
    const sent = body === undefined ? {} : { payload: JSON.stringify(body) };
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await server.inject({ method, url: path, headers, ...sent });
    const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
    return { status: answer.statusCode, headers: Object.fromEntries(named), text: answer.body };
  };
}
