import type { Jira } from '../../src/jira/jira';

const KEPT_OF_FUNCTIONS = '/rest/api/3/jql/function/computation';

/**
 * The app is not installed on a site that is only read, so the site keeps nothing of the app's functions in searches: that
 * is answered here, without asking.
 */
export function withoutAppFunctions(jira: Jira): Jira {
  return async (request) => {
    const isAboutFunctions = request.method === 'GET' && request.path.split('?')[0] === KEPT_OF_FUNCTIONS;
    if (!isAboutFunctions) return jira(request);
    const text = JSON.stringify({ values: [], startAt: 0, maxResults: 50, total: 0, isLast: true });
    return { status: 200, headers: { 'content-type': 'application/json' }, text };
  };
}
