import { whoAsks } from './route';
import type { Route } from './route';
import { platformUrl } from './site-url';

/** GET /rest/api/3/status: every status of the site, as a plain list. */
export const statusesRoute: Route = (server, jira) => {
  server.get('/rest/api/3/status', (request) => {
    whoAsks(request, jira);
    return jira.site.statuses.map((status) => ({ self: platformUrl(`status/${status.id}`), ...status }));
  });
};
