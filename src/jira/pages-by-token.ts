import { unreadable } from './unreadable';

/** One page of an answer that comes in pages; the token leads to the next one. */
export interface TokenPage {
  readonly nextPageToken?: string | null | undefined;
  readonly isLast?: boolean | null | undefined;
}

/**
 * Reads page after page until Jira says it was the last, gives no token, or `enough` says so.
 * Throws `jira-answer-unreadable` when a token comes twice, because that would never end, and when there is none though
 * more is to come.
 */
export async function pagesByToken<P extends TokenPage>(
  answer: string,
  readPage: (token: string | null) => Promise<P>,
  enough: (pages: readonly P[]) => boolean = () => false,
): Promise<readonly P[]> {
  const pages: P[] = [];
  const seen = new Set<string>();
  let token: string | null = null;
  do {
    const page: P = await readPage(token);
    pages.push(page);
    token = page.isLast === true ? null : (page.nextPageToken ?? null);
    if (token === null && page.isLast === false) throw unreadable(answer, 'nextPageToken');
    if (token !== null && seen.has(token)) throw unreadable(answer, 'nextPageToken');
    if (token !== null) seen.add(token);
  } while (token !== null && !enough(pages));
  return pages;
}
