import { z } from 'zod';
import { createSprint, deleteSprint, editSprint } from '../actions';
import { deedOf } from './deed-of';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { Route } from './route';
import { sprintAnswer } from './sprint-answer';
import { visibleBoard } from './visible-board';
import { visibleSprint } from './visible-sprint';

const instant = z.iso.datetime({ offset: true });

const editSchema = z.strictObject({
  state: z.enum(['future', 'active', 'closed']).optional(),
  name: z.string().trim().min(1).max(30).optional(),
  goal: z.string().max(10_000).optional(),
  startDate: instant.optional(),
  endDate: instant.optional(),
});

const planSchema = z.strictObject({
  name: z.string().trim().min(1).max(30),
  originBoardId: z.int().positive(),
});

const PATH = '/rest/agile/1.0/sprint/:id';
type Named = { readonly Params: { readonly id: string } };

/**
 * POST /rest/agile/1.0/sprint plans one. GET, POST (a partial update) and DELETE /rest/agile/1.0/sprint/{id}: 404 for a sprint that was deleted or that the
 * asker cannot see. A sprint that is closed leaves what is not done to the next one.
 */
export const sprintRoute: Route = (server, jira) => {
  server.get<Named>(PATH, (request) =>
    sprintAnswer(visibleSprint(request.params.id, whoAsks(request, jira), jira)),
  );
  server.post('/rest/agile/1.0/sprint', (request, reply) => {
    const { name, originBoardId } = readBody(planSchema, request.body);
    visibleBoard(String(originBoardId), whoAsks(request, jira), jira);
    const sprint = createSprint(jira.site, originBoardId, name, deedOf(request, jira).by);
    return reply.code(201).send(sprintAnswer(sprint));
  });
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
