import { z } from 'zod';
import { seesIssue } from '../asker';
import { embeddedChangelog } from './embedded-changelog';
import { fieldSelection } from './field-selection';
import { issueAnswer } from './issue-answer';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { Route } from './route';

const bodySchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()).default([]),
  expand: z.array(z.string()).default([]),
  properties: z.array(z.string()).max(5).optional(),
  fieldsByKeys: z.boolean().optional(),
});

/**
 * POST /rest/api/3/issue/bulkfetch: up to 100 issues by id or key, in the order of their ids.
 * One that does not exist or that the asker cannot see is absent, without an error.
 */
export const bulkIssuesRoute: Route = (server, jira) => {
  server.post('/rest/api/3/issue/bulkfetch', (request) => {
    const { issueIdsOrKeys, fields, expand } = readBody(bodySchema, request.body);
    const asker = whoAsks(request, jira);
    const found = new Set(issueIdsOrKeys.flatMap((idOrKey) => jira.site.issue(idOrKey) ?? []));
    const selection = fieldSelection(fields, '*all');
    const issues = [...found]
      .filter((issue) => seesIssue(asker, issue))
      .sort((left, right) => Number(left.id) - Number(right.id))
      .map(({ issue }) => ({
        ...issueAnswer(issue, selection),
        ...(expand.includes('changelog') ? { changelog: embeddedChangelog(issue) } : {}),
      }));
    return { issues, issueErrors: [] };
  });
};
