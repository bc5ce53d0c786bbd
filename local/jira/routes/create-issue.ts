import { z } from 'zod';
import { createIssue } from '../actions';
import { jiraRefusal } from '../jira-refusal';
import { projectOf } from '../site-projects';
import type { Project } from '../site-projects';
import { deedOf } from './deed-of';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { Route } from './route';
import { platformUrl } from './site-url';

const named = z.object({
  id: z.string().optional(),
  key: z.string().optional(),
  name: z.string().optional(),
});

const bodySchema = z.strictObject({
  fields: z.looseObject({ project: named, issuetype: named, summary: z.string().trim().min(1) }),
});

/** POST /rest/api/3/issue: creates one; `project`, `issuetype` and `summary` are needed, further fields are kept as given. */
export const createIssueRoute: Route = (server, jira) => {
  server.post('/rest/api/3/issue', (request, reply) => {
    const { mayBrowse } = whoAsks(request, jira);
    const { project: wanted, issuetype, summary, ...fields } = readBody(bodySchema, request.body).fields;
    const project = projectOf(jira.site, wanted.id ?? wanted.key ?? '');
    if (project === null || !mayBrowse(project.id)) throw jiraRefusal(400, 'valid project is required');
    const issueType = issuetype.id ?? issuetype.name ?? '';
    const made = createIssue(jira.site, newIssue(project, issueType, summary, fields), deedOf(request, jira));
    const self = platformUrl(`issue/${made.id}`);
    return reply.code(201).send({ id: made.id, key: made.key, self });
  });
};

function newIssue(
  project: Project,
  issueType: string,
  summary: string,
  fields: Readonly<Record<string, unknown>>,
) {
  return { project, issueType, summary, fields };
}
