import { z } from 'zod';
import { deleteSprint, editSprint } from '../actions';
import { deedOf } from './deed-of';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { Route } from './route';
import { sprintAnswer } from './sprint-answer';
import { visibleSprint } from './visible-sprint';

const instant = z.iso.datetime({ offset: true });

const editSchema = z.strictObject({
  state: z.enum(['future', 'active', 'closed']).optional(),
  name: z.string().trim().min(1).max(30).optional(),
  goal: z.string().max(10_000).optional(),
  startDate: instant.optional(),
  endDate: instant.optional(),
});

const PATH = '/rest/agile/1.0/sprint/:id';
type Named = { readonly Params: { readonly id: string } };

/**
 * GET, POST (a partial update) and DELETE /rest/agile/1.0/sprint/{id}: 404 for a sprint that was deleted or that the
 * asker cannot see. A sprint that is closed leaves what is not done to the next one.
 */
export const sprintRoute: Route = (server, jira) => {
  server.get<Named>(PATH, (request) =>
    sprintAnswer(visibleSprint(request.params.id, whoAsks(request, jira), jira)),
  );
  server.post<Named>(PATH, (request) => {
    const { id } = visibleSprint(request.params.id, whoAsks(request, jira), jira);
    const edit = readBody(editSchema, request.body);
    return sprintAnswer(editSprint(jira.site, id, edit, deedOf(request, jira)));
  });
  server.delete<Named>(PATH, (request, reply) => {
    const { id } = visibleSprint(request.params.id, whoAsks(request, jira), jira);
    deleteSprint(jira.site, id, deedOf(request, jira).by);
    return reply.code(204).send();
  });
};
