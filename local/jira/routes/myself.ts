import { whoAsks } from './route';
import type { Route } from './route';
import { platformUrl } from './site-url';

/** GET /rest/api/3/myself: who asks, with the zone in which their JQL dates are read. */
export const myselfRoute: Route = (server, jira) => {
  server.get('/rest/api/3/myself', (request) => {
    const { accountId, person } = whoAsks(request, jira);
    return {
      self: platformUrl(`user?accountId=${encodeURIComponent(accountId)}`),
      accountId,
      accountType: person === null ? 'app' : 'atlassian',
      displayName: person?.displayName ?? 'Trust Signals',
      active: true,
      timeZone: jira.timeZone,
      locale: 'en_US',
    };
  });
};
