import * as z from 'zod';
import { cursorAt, readCursor } from './cursor';
import { type Entry, plain } from './entry';
import type { OrderedStore } from './ordered-store';
import { pageLimit } from './page-limit';
import { metadataFields, shownEntry } from './shown-entry';

const beginsWith = z.strictObject({
  property: z.literal('key'),
  condition: z.literal('BEGINS_WITH'),
  values: z.tuple([z.coerce.string()]),
});

export const plainQuery = z.strictObject({
  limit: pageLimit,
  after: z.string().optional(),
  where: z.array(beginsWith).max(1).optional(),
  options: z.strictObject({ metadataFields }).optional(),
});

/** Plain values in the order of their keys, those whose key begins as asked, a page at a time. */
export function queryPlain(store: OrderedStore, query: z.infer<typeof plainQuery>) {
  const prefix = query.where?.[0]?.values[0] ?? '';
  const after = query.after === undefined ? null : z.string().parse(readCursor(query.after));
  const page: { key: string; entry: Entry }[] = [];
  for (const found of store.from(plain(after ?? prefix))) {
    if (!found.key.startsWith(prefix) || page.length > query.limit) break;
    if (found.key !== after) page.push(found);
  }
  const shown = page.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    data: shown.map(({ key, entry }) => shownEntry(key, entry, query.options?.metadataFields)),
    ...(page.length > query.limit && last !== undefined ? { cursor: cursorAt(last.key) } : {}),
  };
}
