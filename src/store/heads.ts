import { z } from 'zod';
import { keys } from './keys';
import { keptList, listOf, setList } from './pieces';
import type { Store } from './store';

/** Characters in one slice: a site with thousands of statuses, or a board with hundreds of long goals, has several. */
const SLICE = 40_000;

/**
 * What Jira said of a board beside its items: columns, estimation, fields and statuses it uses, sprints. Kept as src/jira
 * reduced it and read again only there, so its form is not looked into here: it is kept as text, in slices.
 */
const slices = keptList('its configuration', z.string());

/** `null` = the board was never read, or its writing was cut short. */
export async function readHead(store: Store, boardId: number): Promise<unknown> {
  const read = listOf(slices, await store.list(keys.head(boardId)));
  return read === null ? null : (JSON.parse(read.join('')) as unknown);
}

/** Says whether anything differed. */
export function writeHead(store: Store, boardId: number, answers: unknown): Promise<boolean> {
  return setList(store, slices, keys.head(boardId), sliced(JSON.stringify(answers)));
}

function sliced(text: string): readonly string[] {
  const count = Math.ceil(text.length / SLICE);
  return Array.from({ length: count }, (_, position) => text.slice(position * SLICE, (position + 1) * SLICE));
}
