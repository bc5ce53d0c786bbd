import { filterOfBoard } from '../board-filter';
import { seesIssue } from '../asker';
import { contextOf } from '../jql/search-issues';
import { filterMatches } from '../jql/filter-clause';
import { fieldSelection } from './field-selection';
import { issueAnswer } from './issue-answer';
import { offsetPage } from './offset-page';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { searchScope } from './route';
import type { Route } from './route';
import { visibleBoard } from './visible-board';

const MOST = 50;

/** GET /rest/agile/1.0/board/{id}/sprint/{sprintId}/issue: what of a sprint the board's filter returns. */
export const boardSprintIssuesRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string; sprintId: string }; Querystring: QueryParameters }>(
    '/rest/agile/1.0/board/:id/sprint/:sprintId/issue',
    (request) => {
      const scope = searchScope(request, jira);
      const { board } = visibleBoard(request.params.id, scope.asker, jira);
      const onBoard = filterMatches(filterOfBoard(board, jira.site), contextOf(scope));
      const issues = jira.site
        .inSprint(Number(request.params.sprintId))
        .filter((issue) => seesIssue(scope.asker, issue) && onBoard(issue));
      const { values, startAt, maxResults, total } = offsetPage(issues, request.query, MOST);
      const fields = fieldSelection(listParameter(request.query, 'fields'), '*all');
      return { startAt, maxResults, total, issues: values.map(({ issue }) => issueAnswer(issue, fields)) };
    },
  );
};
