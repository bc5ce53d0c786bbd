import { z } from 'zod';
import { ask } from './ask';
import type { Jira } from './jira';

const PAGE_SIZE = 50;

const page = z.object({
  values: z.array(z.unknown()),
  total: z.int().nonnegative().nullish(),
  isLast: z.boolean().nullish(),
});

/**
 * Reads a list to its end, 50 a page: where the first page tells how many there are, the others at once; else one
 * after the other until Jira says that a page was the last, or one is empty. Jira's own page size counts, not ours.
 */
export async function pagesByOffset(jira: Jira, path: string, answer: string): Promise<readonly unknown[]> {
  const readPage = (startAt: number) => {
    const together = `${path}${path.includes('?') ? '&' : '?'}startAt=${startAt}&maxResults=${PAGE_SIZE}`;
    return ask(jira, { request: { method: 'GET', path: together }, answer, schema: page });
  };
  const first = await readPage(0);
  const size = first.values.length;
  if (first.isLast === true || size === 0) return first.values;
  if (typeof first.total !== 'number') return [...first.values, ...(await walk(readPage, size))];
  const starts: number[] = [];
  for (let start = size; start < first.total; start += size) starts.push(start);
  const others = await Promise.all(starts.map(readPage));
  return [first, ...others].flatMap(({ values }) => values);
}

async function walk(
  readPage: (startAt: number) => Promise<z.infer<typeof page>>,
  from: number,
): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (;;) {
    const next = await readPage(from + values.length);
    values.push(...next.values);
    if (next.isLast === true || next.values.length === 0) return values;
  }
}
