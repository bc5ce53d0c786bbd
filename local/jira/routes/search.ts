import { z } from 'zod';
import { searchIssues } from '../jql/search-issues';
import type { RawIssue } from '../site';
import { embeddedChangelog } from './embedded-changelog';
import { fieldSelection } from './field-selection';
import { issueAnswer } from './issue-answer';
import { readBody } from './request-body';
import { searchScope } from './route';
import type { JiraState, Route } from './route';
import { tokenPage } from './token-page';

const MOST_IDS = 5000;
const MOST_WITH_FIELDS = 100;
const DEFAULT_SIZE = 50;

const bodySchema = z.strictObject({
  jql: z.string().default(''),
  fields: z.array(z.string()).default([]),
  maxResults: z.int().min(1).default(DEFAULT_SIZE),
  nextPageToken: z.string().nullish(),
  expand: z.string().default(''),
  properties: z.array(z.string()).max(5).optional(),
  fieldsByKeys: z.boolean().optional(),
  failFast: z.boolean().optional(),
  reconcileIssues: z.array(z.int()).max(50).optional(),
});

/**
 * POST /rest/api/3/search/jql: ids only unless fields are named, pages by token, no total.
 * At most 5000 issues a page with ids and keys, at most 100 with fields; the last page has no token.
 */
export const searchRoute: Route = (server, jira) => {
  server.post('/rest/api/3/search/jql', async (request) => {
    const body = readBody(bodySchema, request.body);
    const selection = fieldSelection(body.fields, 'id');
    const expanded = body.expand.split(',').map((part) => part.trim());
    const found = await searchIssues({ ...searchScope(request, jira), jql: body.jql });
    const withChangelog = expanded.includes('changelog');
    const most = selection.anyField || withChangelog ? MOST_WITH_FIELDS : MOST_IDS;
    const { values, ...token } = tokenPage(found, body.nextPageToken, Math.min(body.maxResults, most));
    const show = (issue: RawIssue) => ({
      ...issueAnswer(issue, selection),
      ...(withChangelog ? { changelog: embeddedChangelog(issue) } : {}),
    });
    return {
      issues: values.map(({ issue }) => show(issue)),
      isLast: token.nextPageToken === undefined,
      ...token,
      ...(expanded.includes('names') ? { names: namesOf(jira) } : {}),
    };
  });
};

function namesOf({ site }: JiraState): Readonly<Record<string, string>> {
  return Object.fromEntries(site.fields.map(({ id, name }) => [id, name]));
}
