import { z } from 'zod';
import type { RoleSums } from '../domain/model/role-sums';
import { keys } from './keys';
import { getKept, type Kept, setKept } from './kept';
import type { Store } from './store';
import { kept as instantShape } from './work-item-shape';

/** The opt-in sums of a board, and by which members of the role they were made: a keyed digest, no account. */
export interface KeptRoleSums {
  readonly fingerprint: string;
  readonly sums: RoleSums;
}

const sum = z.object({ byPo: z.int(), all: z.int() });

const roleSums: Kept<KeptRoleSums> = {
  name: 'the sums of the Product Owner role',
  version: 1,
  shape: z.object({
    fingerprint: z.string(),
    sums: z.object({
      since: instantShape,
      sprints: z.array(z.object({ sprintId: z.int(), estimated: sum, assigned: sum, subtasks: sum })),
    }),
  }),
  migrations: [],
};

/** `null` = there are none: not switched on, or erased. */
export function readRoleSums(store: Store, boardId: number): Promise<KeptRoleSums | null> {
  return getKept(store, roleSums, keys.roleSums(boardId));
}

export function writeRoleSums(store: Store, boardId: number, sums: KeptRoleSums): Promise<boolean> {
  return setKept(store, roleSums, keys.roleSums(boardId), sums);
}

export function eraseRoleSums(store: Store, boardId: number): Promise<void> {
  return store.delete(keys.roleSums(boardId));
}
