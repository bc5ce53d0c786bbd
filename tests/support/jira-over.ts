import type { FastifyInstance } from 'fastify';
import type { Jira, JiraRequest } from '../../src/jira/jira';

export interface WatchedJira {
  readonly jira: Jira;
  /** Every request so far, oldest first. */
  readonly requests: JiraRequest[];
}

/** The local Jira server as the app asks it, with every request written down. */
export function jiraOver(server: FastifyInstance, principal = 'app:trust-signals'): WatchedJira {
  const requests: JiraRequest[] = [];
  const jira: Jira = async (request) => {
    requests.push(request);
    const answered = await server.inject({
      method: request.method,
      url: request.path,
      headers: { 'x-local-principal': principal },
      ...(request.body === undefined ? {} : { payload: request.body as object }),
    });
    const headers = Object.entries(answered.headers).map(([name, value]) => [name, String(value)]);
    return {
      status: answered.statusCode,
      headers: Object.fromEntries(headers) as Record<string, string>,
      text: answered.payload,
    };
  };
  return { jira, requests };
}
