import { z } from 'zod';
import { searchIssues } from '../jql/search-issues';
import { readBody } from './request-body';
import { searchScope } from './route';
import type { Route } from './route';

const bodySchema = z.strictObject({ jql: z.string().default('') });

/** POST /rest/api/3/search/approximate-count: how many issues a query finds; here the number is exact. */
export const approximateCountRoute: Route = (server, jira) => {
  server.post('/rest/api/3/search/approximate-count', async (request) => {
    const { jql } = readBody(bodySchema, request.body);
    return { count: (await searchIssues({ ...searchScope(request, jira), jql })).length };
  });
};
