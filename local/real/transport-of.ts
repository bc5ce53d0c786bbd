import type { Jira } from '../../src/jira/jira';
import type { JiraTransport } from '../forge/jira-transport';

const NOBODY = 'anonymous';

/**
 * A real site as the local Forge host reaches it: the app and whoever looks are the token's owner, and nobody else has a
 * token. Of what was asked only method, path and body go on.
 */
export function transportOf(jira: Jira): JiraTransport {
  return async ({ principal, method, path, body }) => {
    if (principal === NOBODY) return refused(401, 'Nobody is signed in, so nothing of this site is shown.');
    if (method !== 'GET' && method !== 'POST') {
      return refused(403, `This site is only read from here: "${method}" was not sent.`);
    }
    const content: unknown = body === null || body === '' ? undefined : JSON.parse(body);
    const answer = await jira({ method, path, ...(content === undefined ? {} : { body: content }) });
    return new Response(answer.text === '' ? null : answer.text, {
      status: answer.status,
      headers: answer.headers,
    });
  };
}

function refused(status: number, says: string): Response {
  return Response.json({ errorMessages: [says], errors: {} }, { status });
}
