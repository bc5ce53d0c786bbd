import * as z from 'zod';
import { compare, filters, holds, meets, rangeCondition } from './conditions';
import { cursorAt, readCursor } from './cursor';
import { type EntityDeclaration, type IndexDeclaration, declared, declaredIndex } from './entities';
import { type Entry, entity } from './entry';
import type { OrderedStore } from './ordered-store';
import { pageLimit } from './page-limit';
import { refused } from './refusal';
import { metadataFields, shownEntry } from './shown-entry';

export const entityQuery = z.strictObject({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.unknown()).optional(),
  range: rangeCondition.optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  cursor: z.string().optional(),
  limit: pageLimit,
  options: z.strictObject({ metadataFields }).optional(),
});

type EntityQuery = z.infer<typeof entityQuery>;

interface Found {
  readonly key: string;
  readonly entry: Entry;
  /** The values of the index's range, then the key: the place in the order. */
  readonly order: readonly unknown[];
}

/** The entities of one partition of a declared index, in the order of its range, a page at a time. */
export function queryEntity(
  store: OrderedStore,
  entities: readonly EntityDeclaration[],
  query: EntityQuery,
): Record<string, unknown> {
  const index = declaredIndex(declared(entities, query.entityName), query.indexName);
  const direction = query.sort === 'ASC' ? 1 : -1;
  const all = [...inPartition(store, index, query)].sort((a, b) => direction * inOrder(a.order, b.order));
  const rest = query.cursor === undefined ? all : after(readCursor(query.cursor), all, direction);
  const page = rest.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(({ key, entry }) => shownEntry(key, entry, query.options?.metadataFields)),
    ...(rest.length > page.length && last !== undefined ? { cursor: cursorAt(last.order) } : {}),
  };
}

function* inPartition(store: OrderedStore, index: IndexDeclaration, query: EntityQuery): Generator<Found> {
  const partition = query.partition ?? [];
  if (partition.length !== index.partition.length) {
    const wanted = index.partition.join(', ') || 'no attribute';
    throw refused('VALIDATION_ERROR', `The partition of index "${index.name}" is: ${wanted}.`);
  }
  for (const { key, entry } of store.from(entity(query.entityName, ''))) {
    const value = entry.value as Record<string, unknown>;
    if (!index.partition.every((attribute, place) => value[attribute] === partition[place])) continue;
    const range = index.range.map((attribute) => value[attribute]);
    // An index holds only the entities that have all of its attributes.
    if (range.includes(undefined) || (query.range && !holds(query.range, range[0]))) continue;
    if (query.filters === undefined || meets(value, query.filters))
      yield { key, entry, order: [...range, key] };
  }
}

function after(end: unknown, all: readonly Found[], direction: number): readonly Found[] {
  const order = z.array(z.unknown()).parse(end);
  return all.filter((found) => direction * inOrder(found.order, order) > 0);
}

function inOrder(left: readonly unknown[], right: readonly unknown[]): number {
  for (const [place, value] of left.entries()) {
    const order = compare(value, right[place]);
    if (order !== null && order !== 0) return order;
  }
  return 0;
}
