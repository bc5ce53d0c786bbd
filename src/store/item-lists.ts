import { z } from 'zod';
import type { Coverage } from '../domain/model/coverage';
import type { WorkItem } from '../domain/model/work-item';
import { coverageShape } from './coverage-shape';
import { keys } from './keys';
import { keptList, listOf, setList } from './pieces';
import type { Store } from './store';
import { workItem } from './work-item-shape';

/** Items of one reading and what it covered. */
export interface ItemList {
  readonly items: readonly WorkItem[];
  readonly coverage: Coverage;
}

/** `open`: the running and planned sprints' items. `beyond`: the backlog and what was created besides. */
export type ListName = 'open' | 'beyond';

const line = z.union([z.object({ item: workItem }), z.object({ coverage: coverageShape })]);
const lists = { open: keptList('its open work', line), beyond: keptList('its backlog', line) };

/** Says whether anything differed. */
export function writeItemList(
  store: Store,
  boardId: number,
  name: ListName,
  { items, coverage }: ItemList,
): Promise<boolean> {
  const list = [{ coverage }, ...items.map((item) => ({ item }))];
  return setList(store, lists[name], keys[name](boardId), list);
}

/** `null` = never read, or its writing was cut short. */
export async function readItemList(store: Store, boardId: number, name: ListName): Promise<ItemList | null> {
  const read = await wholeOrTorn(store, boardId, name);
  return read === 'torn' ? null : read;
}

/** The same, where it matters that a list is there and is being written at this moment, or its writing was cut short. */
export async function wholeOrTorn(
  store: Store,
  boardId: number,
  name: ListName,
): Promise<ItemList | null | 'torn'> {
  const entries = await store.list(keys[name](boardId));
  if (entries.length === 0) return null;
  const read = listOf(lists[name], entries);
  const coverage = read?.find((one) => 'coverage' in one)?.coverage;
  if (read === null || coverage === undefined) return 'torn';
  return { coverage, items: read.flatMap((one) => ('item' in one ? [one.item] : [])) };
}
