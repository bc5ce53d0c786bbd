import { z } from 'zod';
import { keys } from './keys';
import { type Kept, setKept } from './kept';
import type { Store } from './store';

const indexed: Kept<'shown'> = {
  name: 'which boards an event belongs to',
  version: 1,
  shape: z.literal('shown'),
  migrations: [],
};

/** The boards that are switched on and show items of a project; an event of any other project is dropped unread. */
export async function boardsOfProject(store: Store, projectKey: string): Promise<readonly number[]> {
  const prefix = keys.boardsOfProject(projectKey);
  const entries = await store.list(prefix);
  return entries.map(({ key }) => Number(key.slice(prefix.length))).sort((one, other) => one - other);
}

/** From now on events of these projects are about the board, besides what they were about. Each pair is an entry of its own. */
export async function indexBoard(
  store: Store,
  boardId: number,
  projectKeys: readonly string[],
): Promise<void> {
  for (const key of projectKeys) await setKept(store, indexed, keys.boardOfProject(key, boardId), 'shown');
}

/** No event is about the board any more. */
export async function unindexBoard(store: Store, boardId: number): Promise<void> {
  const entries = await store.list(keys.boardsOfProjects);
  for (const { key } of entries.filter((entry) => entry.key.endsWith(`:${boardId}`))) await store.delete(key);
}
