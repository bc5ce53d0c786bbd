import { idOf, recordOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import { whoAsks } from './route';
import type { Route } from './route';
import { agileUrl, platformUrl } from './site-url';
import { visibleBoard } from './visible-board';

/** GET /rest/agile/1.0/board/{id}/configuration: columns, estimation and filter, as the board is set up today. */
export const boardConfigurationRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string } }>('/rest/agile/1.0/board/:id/configuration', (request) => {
    const { board, details } = visibleBoard(request.params.id, whoAsks(request, jira), jira);
    const { id, name, type } = board;
    const self = agileUrl(`board/${id}/configuration`);
    return { id, name, type, self, ...details.configuration, ...filterAnswer(details.configuration) };
  });
};

/** Jira names the filter by its id alone: whoever wants to know what it finds must search. */
function filterAnswer(configuration: RawRecord): object {
  const id = idOf(recordOf(configuration['filter'])?.['id']);
  return id === null ? {} : { filter: { id, self: platformUrl(`filter/${id}`) } };
}
