import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import { keys } from './keys';
import { getKept, type Kept, setKept } from './kept';
import type { Store } from './store';
import { kept as instantShape } from './work-item-shape';

/** What the last daily pass found that no event had told. */
export interface Mended {
  readonly at: Instant;
  readonly items: number;
  readonly sprints: number;
}

const mended: Kept<Mended> = {
  name: 'what the daily pass mended',
  version: 1,
  shape: z.object({ at: instantShape, items: z.int(), sprints: z.int() }),
  migrations: [],
};

/** `null` = no pass has mended anything yet. */
export function readMended(store: Store, boardId: number): Promise<Mended | null> {
  return getKept(store, mended, keys.mended(boardId));
}

export function writeMended(store: Store, boardId: number, found: Mended): Promise<boolean> {
  return setKept(store, mended, keys.mended(boardId), found);
}
