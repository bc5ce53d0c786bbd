import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { listOf, recordOf } from '../../jira/raw-values';
import { changed } from './answers';
import { cloudItem } from './cloud-item';

/**
 * A search by token becomes one by offset: the token is the place where the next page begins. Where the question names no
 * order, one by key is asked for, so that no item moves from page to page.
 */
export async function searchAnswer(jira: Jira, { body }: JiraRequest): Promise<JiraResponse> {
  const { jql, fields, maxResults, nextPageToken } = recordOf(body) ?? {};
  const startAt = Number(nextPageToken ?? 0);
  const asked = { jql: ordered(String(jql)), startAt, maxResults, fields };
  const response = await jira({ method: 'POST', path: '/rest/api/2/search', body: asked });
  return changed(response, ({ issues, total, ...rest }) => {
    if (!Array.isArray(issues) || typeof total !== 'number') return rest;
    const next = startAt + issues.length;
    const isLast = issues.length === 0 || next >= total;
    return {
      issues: listOf(issues).map(cloudItem),
      isLast,
      ...(isLast ? {} : { nextPageToken: String(next) }),
    };
  });
}

function ordered(jql: string): string {
  return /\border\s+by\b/i.test(jql) ? jql : `${jql} ORDER BY key ASC`;
}
