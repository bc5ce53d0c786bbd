import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addToSprint, removeFromSprint } from '../actions';
import type { RawIssue } from '../site';
import { deedOf } from './deed-of';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';
import { visibleIssue } from './visible-issue';
import { visibleSprint } from './visible-sprint';

/** Ranks are read and passed over: the local Jira keeps every issue where it stands in the backlog. */
const bodySchema = z.strictObject({
  issues: z.array(z.string()).min(1).max(50),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.int().optional(),
});

/** POST /rest/agile/1.0/sprint/{id}/issue and /backlog/issue: moves issues; none moves when one of them cannot be seen. */
export const moveIssuesRoute: Route = (server, jira) => {
  server.post<{ Params: { id: string } }>('/rest/agile/1.0/sprint/:id/issue', (request, reply) => {
    const sprint = visibleSprint(request.params.id, whoAsks(request, jira), jira);
    const deed = deedOf(request, jira);
    for (const { id } of namedIssues(request, jira)) addToSprint(jira.site, id, sprint.id, deed);
    return reply.code(204).send();
  });
  server.post('/rest/agile/1.0/backlog/issue', (request, reply) => {
    const deed = deedOf(request, jira);
    for (const { id } of namedIssues(request, jira)) removeFromSprint(jira.site, id, deed);
    return reply.code(204).send();
  });
};

function namedIssues(request: FastifyRequest, jira: JiraState): readonly RawIssue[] {
  const { issues } = readBody(bodySchema, request.body);
  const asker = whoAsks(request, jira);
  return issues.map((idOrKey) => visibleIssue(idOrKey, asker, jira));
}
