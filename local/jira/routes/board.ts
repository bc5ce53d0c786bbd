import { boardAnswer } from './board-answer';
import { whoAsks } from './route';
import type { Route } from './route';
import { visibleBoard } from './visible-board';

/** GET /rest/agile/1.0/board/{id} */
export const boardRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string } }>('/rest/agile/1.0/board/:id', (request) =>
    boardAnswer(visibleBoard(request.params.id, whoAsks(request, jira), jira).board),
  );
};
