import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { jiraId } from './jira-id';
import { pagesByToken } from './pages-by-token';
import { readAs } from './read-as';

/** A search for work items. */
export interface Search {
  readonly jql: string;
  readonly fields: readonly string[];
  /** How many a page at most; Jira gives fewer when many fields are asked for. */
  readonly pageSize: number;
  /** What is searched for, in words. */
  readonly answer: string;
  /** Ids of items that changed just now: Jira's search may not have heard of them yet, and then looks again. At most 50. */
  readonly justChanged?: readonly string[];
  /** Stop once so many are found. */
  readonly most?: number;
}

export interface Found {
  /** By id, each once, in Jira's order. */
  readonly issues: ReadonlyMap<string, unknown>;
  /** Stopped at `most` with more to come. */
  readonly truncated: boolean;
}

/** The largest page Jira gives when only ids are asked for. */
export const IDS_A_PAGE = 5_000;

const answered = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});
const withId = z.object({ id: jiraId });

/** Searches, page after page to the end. An item that comes on two pages is one. */
export async function search(
  jira: Jira,
  { jql, fields, pageSize, answer, justChanged = [], most = Infinity }: Search,
): Promise<Found> {
  const issues = new Map<string, unknown>();
  const reconcile = justChanged.length === 0 ? {} : { reconcileIssues: justChanged.map(Number) };
  const pages = await pagesByToken(
    answer,
    async (token) => {
      const page = token === null ? {} : { nextPageToken: token };
      const body = { jql, fields, maxResults: pageSize, ...reconcile, ...page };
      const request = { method: 'POST', path: '/rest/api/3/search/jql', body } as const;
      const read = await ask(jira, { request, answer, schema: answered });
      for (const issue of read.issues) issues.set(readAs(withId, issue, answer).id, issue);
      return read;
    },
    () => issues.size >= most,
  );
  const last = pages.at(-1);
  return { issues, truncated: last?.isLast !== true && typeof last?.nextPageToken === 'string' };
}
