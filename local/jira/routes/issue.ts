import { embeddedChangelog } from './embedded-changelog';
import { fieldSelection } from './field-selection';
import { issueAnswer } from './issue-answer';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { Route } from './route';
import { visibleIssue } from './visible-issue';

/** GET /rest/api/3/issue/{id or key}: all fields unless some are named. */
export const issueRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string }; Querystring: QueryParameters }>('/rest/api/3/issue/:id', (request) => {
    const issue = visibleIssue(request.params.id, whoAsks(request, jira), jira);
    const answer = issueAnswer(issue, fieldSelection(listParameter(request.query, 'fields'), '*all'));
    const expanded = listParameter(request.query, 'expand').includes('changelog');
    return expanded ? { ...answer, changelog: embeddedChangelog(issue) } : answer;
  });
};
