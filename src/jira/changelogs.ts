import { z } from 'zod';
import { ask } from './ask';
import { chunks } from './chunks';
import type { Jira } from './jira';
import { jiraId } from './jira-id';
import { pagesByToken } from './pages-by-token';

const ITEMS_A_QUESTION = 1_000;
const ENTRIES_A_PAGE = 10_000;
const ANSWER = 'the history of the work items';

const page = z.object({
  issueChangeLogs: z.array(z.object({ issueId: jiraId, changeHistories: z.array(z.unknown()) })),
  nextPageToken: z.string().nullish(),
});

type Page = z.infer<typeof page>;

/**
 * The history of many items, by id: only the entries about the named fields (at most 10), put together over all
 * pages, unread. An item without such an entry, and one that may not be seen, is absent.
 */
export async function readChangelogs(
  jira: Jira,
  ids: readonly string[],
  fieldIds: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const pieces = chunks(ids, ITEMS_A_QUESTION);
  const pages = await Promise.all(pieces.map((piece) => readPages(jira, piece, fieldIds)));
  const byItem = new Map<string, unknown[]>();
  for (const { issueId, changeHistories } of pages.flat(1).flatMap((read) => read.issueChangeLogs)) {
    const entries = byItem.get(issueId);
    if (entries) entries.push(...changeHistories);
    else byItem.set(issueId, changeHistories);
  }
  return byItem;
}

function readPages(
  jira: Jira,
  ids: readonly string[],
  fieldIds: readonly string[],
): Promise<readonly Page[]> {
  return pagesByToken<Page>(ANSWER, (token) => {
    const asked = { issueIdsOrKeys: ids, fieldIds, maxResults: ENTRIES_A_PAGE };
    const body = token === null ? asked : { ...asked, nextPageToken: token };
    const request = { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', body } as const;
    return ask(jira, { request, answer: ANSWER, schema: page });
  });
}
