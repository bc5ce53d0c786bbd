import { withIsoInstant } from './embedded-changelog';
import { oldestFirst } from './history-order';
import { offsetPage } from './offset-page';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { Route } from './route';
import { platformUrl } from './site-url';
import { visibleIssue } from './visible-issue';

const MOST = 100;

/** GET /rest/api/3/issue/{id or key}/changelog: oldest first, up to 100 a page. */
export const issueChangelogRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string }; Querystring: QueryParameters }>(
    '/rest/api/3/issue/:id/changelog',
    (request) => {
      const { id, changelog } = visibleIssue(request.params.id, whoAsks(request, jira), jira);
      const page = offsetPage(oldestFirst(changelog.histories), request.query, MOST);
      const address = platformUrl(`issue/${id}/changelog`);
      const next = `${address}?startAt=${page.startAt + page.maxResults}&maxResults=${page.maxResults}`;
      return {
        self: address,
        ...(page.isLast ? {} : { nextPage: next }),
        ...page,
        values: page.values.map(withIsoInstant),
      };
    },
  );
};
