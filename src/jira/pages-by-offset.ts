import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';
import { unreadable } from './unreadable';

const PAGE_SIZE = 50;

const page = z.object({
  values: z.array(z.unknown()),
  maxResults: z.int().positive().nullish(),
  total: z.int().nonnegative().nullish(),
  isLast: z.boolean().nullish(),
});

type Page = z.infer<typeof page>;
type ReadPage = (startAt: number) => Promise<Page>;

/**
 * Reads a list to its end, 50 a page: where the first page tells how many there are, the others at once; else, and when
 * these do not add up, one after the other until Jira says that a page was the last, or one is empty. Jira's own page size
 * counts, not ours. What comes twice is one, as it came last. Throws `jira-answer-unreadable` when pages are missing.
 */
export async function pagesByOffset(jira: Jira, path: string, answer: string): Promise<readonly unknown[]> {
  const readPage: ReadPage = (startAt) => {
    const together = `${path}${path.includes('?') ? '&' : '?'}startAt=${startAt}&maxResults=${PAGE_SIZE}`;
    return ask(jira, { request: { method: 'GET', path: together }, answer, schema: page });
  };
  const first = await readPage(0);
  if (first.isLast === true) return eachOnce([first]);
  if (first.values.length > 0 && typeof first.total === 'number') {
    const all = eachOnce([first, ...(await othersAtOnce(readPage, first, first.total))]);
    if (all.length >= first.total) return all;
  }
  return walk(readPage, first, answer);
}

function othersAtOnce(readPage: ReadPage, first: Page, total: number): Promise<readonly Page[]> {
  const starts: number[] = [];
  for (let start = sizeOf(first); start < total; start += sizeOf(first)) starts.push(start);
  return Promise.all(starts.map(readPage));
}

async function walk(readPage: ReadPage, first: Page, answer: string): Promise<readonly unknown[]> {
  const pages = [first];
  let last = first;
  for (let start = sizeOf(first); last.values.length > 0 && last.isLast !== true; start += sizeOf(last)) {
    last = await readPage(start);
    pages.push(last);
  }
  const all = eachOnce(pages);
  const isShort = typeof last.total === 'number' && all.length < last.total;
  if (last.isLast === false || (last.isLast !== true && isShort)) throw unreadable(answer, 'values');
  return all;
}

/** By how much the next page is further on: where that is too little, entries come twice, and none is missed. */
function sizeOf({ values, maxResults }: Page): number {
  return Math.min(values.length, maxResults ?? values.length);
}

const withId = z.object({ id: z.union([z.string(), z.number()]) });

/** While pages are read an entry may move from one to the next. */
function eachOnce(pages: readonly Page[]): readonly unknown[] {
  const nameOf = (value: unknown) => withId.safeParse(value).data?.id ?? value;
  return [...new Map(pages.flatMap(({ values }) => values).map((value) => [nameOf(value), value])).values()];
}
