import { whoAsks } from './route';
import type { Route } from './route';

/** GET /rest/api/3/field: every field of the site, as a plain list. */
export const fieldsRoute: Route = (server, jira) => {
  server.get('/rest/api/3/field', (request) => {
    whoAsks(request, jira);
    return jira.site.fields;
  });
};
