import { jiraRefusal } from '../jira-refusal';
import type { Route } from './route';

const SAYS =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

/** GET and POST /rest/api/{2,3}/search: gone since October 2025, in Jira's own words. */
export const removedSearchRoutes: Route = (server) => {
  for (const version of ['2', '3']) {
    server.route({
      method: ['GET', 'POST'],
      url: `/rest/api/${version}/search`,
      handler: () => {
        throw jiraRefusal(410, SAYS);
      },
    });
  }
};
