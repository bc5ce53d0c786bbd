import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { jiraRefusal } from '../jira-refusal';
import { offsetPage } from './offset-page';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';

const MOST = 100;
const PATH = '/rest/api/3/jql/function/computation';
type Asked = { readonly Querystring: QueryParameters };

const update = z.union([
  z
    .strictObject({ id: z.string(), value: z.string() })
    .transform(({ id, value }) => ({ id, answer: { jql: value } })),
  z
    .strictObject({ id: z.string(), error: z.string() })
    .transform(({ id, error }) => ({ id, answer: { error } })),
]);
const bodySchema = z.strictObject({ values: z.array(update) });

/**
 * GET and POST /rest/api/3/jql/function/computation: what Jira keeps of the functions of apps, for apps alone.
 * An update that names something that is not kept is refused with 404 as a whole, unless it asks to skip that.
 */
export const precomputationsRoute: Route = (server, jira) => {
  server.get<Asked>(PATH, (request) => {
    appsOnly(request, jira);
    const keys = listParameter(request.query, 'functionKey');
    const kept = jira.precomputations
      .all()
      .filter(({ functionKey }) => keys.length === 0 || keys.includes(functionKey));
    return offsetPage(kept, request.query, MOST);
  });
  server.post<Asked>(PATH, (request, reply) => {
    appsOnly(request, jira);
    const { values } = readBody(bodySchema, request.body);
    const known = new Set(jira.precomputations.all().map(({ id }) => id));
    const missing = values.map(({ id }) => id).filter((id) => !known.has(id));
    const skips = request.query['skipNotFoundPrecomputations'] === 'true';
    if (missing.length > 0 && !skips)
      throw jiraRefusal(404, `There is no precomputation ${missing.join(', ')}.`);
    for (const { id, answer } of values) jira.precomputations.update(id, answer);
    return skips ? { notFoundPrecomputationIDs: missing } : reply.code(204).send();
  });
};

function appsOnly(request: FastifyRequest, jira: JiraState): void {
  if (whoAsks(request, jira).person === null) return;
  throw jiraRefusal(403, 'This resource is only accessible to apps.');
}
