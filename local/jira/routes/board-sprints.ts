import { jiraRefusal } from '../jira-refusal';
import type { RawSprint } from '../site';
import { offsetPage } from './offset-page';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { Route } from './route';
import { sprintAnswer } from './sprint-answer';
import { visibleBoard } from './visible-board';

/** However many are asked for, Jira gives 50 sprints a page. */
const MOST = 50;
const STATES = ['closed', 'active', 'future'];

/** GET /rest/agile/1.0/board/{id}/sprint: closed, then active, then future ones, each in the order of the board. */
export const boardSprintsRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string }; Querystring: QueryParameters }>(
    '/rest/agile/1.0/board/:id/sprint',
    (request) => {
      const { board, details } = visibleBoard(request.params.id, whoAsks(request, jira), jira);
      if (board.type === 'kanban') throw jiraRefusal(400, 'The board does not support sprints.');
      const sprints = inStates(details.sprints, listParameter(request.query, 'state'));
      const page = offsetPage(sprints, request.query, MOST);
      return { ...page, values: page.values.map(sprintAnswer) };
    },
  );
};

function inStates(sprints: readonly RawSprint[], wanted: readonly string[]): readonly RawSprint[] {
  const unknown = wanted.find((state) => !STATES.includes(state));
  if (unknown !== undefined) throw jiraRefusal(400, `There is no sprint state '${unknown}'.`);
  return STATES.filter((state) => wanted.length === 0 || wanted.includes(state)).flatMap((state) =>
    sprints.filter((sprint) => sprint.state === state),
  );
}
