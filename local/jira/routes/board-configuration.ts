import { whoAsks } from './route';
import type { Route } from './route';
import { agileUrl } from './site-url';
import { visibleBoard } from './visible-board';

/** GET /rest/agile/1.0/board/{id}/configuration: columns, estimation and filter, as the board is set up today. */
export const boardConfigurationRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string } }>('/rest/agile/1.0/board/:id/configuration', (request) => {
    const { board, details } = visibleBoard(request.params.id, whoAsks(request, jira), jira);
    const { id, name, type } = board;
    return { id, name, type, self: agileUrl(`board/${id}/configuration`), ...details.configuration };
  });
};
