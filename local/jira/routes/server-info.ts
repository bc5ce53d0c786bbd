import { jiraTimestamp } from '../jira-timestamp';
import type { Route } from './route';
import { SITE_URL } from './site-url';

/** GET /rest/api/3/serverInfo: which Jira this is and what time it has there. Anybody may ask. */
export const serverInfoRoute: Route = (server, jira) => {
  server.get('/rest/api/3/serverInfo', () => ({
    baseUrl: SITE_URL,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTime: jiraTimestamp(jira.clock()),
    serverTitle: 'Local Jira',
    serverTimeZone: 'UTC',
  }));
};
