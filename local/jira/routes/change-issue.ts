import { z } from 'zod';
import { jiraRefusal } from '../jira-refusal';
import { recordOf } from '../raw-values';
import { deedOf } from './deed-of';
import type { QueryParameters } from './query-parameters';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';
import { setFields } from './set-fields';
import { visibleIssue } from './visible-issue';

const editSchema = z.strictObject({ fields: z.record(z.string(), z.unknown()) });
const PATH = '/rest/api/3/issue/:id';
type Named = { readonly Params: { readonly id: string } };

/** PUT and DELETE /rest/api/3/issue/{id or key}. An issue with sub-tasks is deleted only together with them. */
export const changeIssueRoute: Route = (server, jira) => {
  server.put<Named>(PATH, (request, reply) => {
    const { id } = visibleIssue(request.params.id, whoAsks(request, jira), jira);
    setFields(jira.site, id, readBody(editSchema, request.body).fields, deedOf(request, jira));
    return reply.code(204).send();
  });
  server.delete<Named & { Querystring: QueryParameters }>(PATH, (request, reply) => {
    const { id, key } = visibleIssue(request.params.id, whoAsks(request, jira), jira);
    const children = subtasksOf(id, jira);
    if (children.length > 0 && request.query['deleteSubtasks'] !== 'true') {
      throw jiraRefusal(400, `The issue '${key}' has subtasks. Set deleteSubtasks to delete them as well.`);
    }
    const { by } = deedOf(request, jira);
    for (const one of [...children, id]) jira.site.deleteIssue(one, by);
    return reply.code(204).send();
  });
};

function subtasksOf(parentId: string, { site }: JiraState): readonly string[] {
  return [...site.indexed()]
    .filter(({ issue: { fields } }) => recordOf(fields['issuetype'])?.['subtask'] === true)
    .filter(({ issue: { fields } }) => recordOf(fields['parent'])?.['id'] === parentId)
    .map(({ id }) => id);
}
