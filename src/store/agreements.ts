import { z } from 'zod';
import { type Agreement, OFF } from '../domain/model/agreement';
import { isKnownFailure } from '../domain/model/known-failure';
import { keys } from './keys';
import { getKept, type Kept, readKept, setKept } from './kept';
import type { Entry, Store } from './store';
import { kept as instantShape } from './work-item-shape';

const agreement: Kept<Agreement> = {
  name: 'what was agreed',
  version: 1,
  shape: z.object({
    switchedOnAt: instantShape.nullable(),
    roleSignals: z.object({ poRoleId: z.int().nullable(), switchedOnAt: instantShape.nullable() }),
    notMarkedSearch: z.boolean(),
  }),
  migrations: [],
};

/** What was agreed on for a board; a board that nobody switched on is off. */
export async function readAgreement(store: Store, boardId: number): Promise<Agreement> {
  return (await getKept(store, agreement, keys.agreement(boardId))) ?? OFF;
}

/** Changes what was agreed on, as it stands at this very moment. Throws nothing besides what the store throws. */
export async function changeAgreement(
  store: Store,
  boardId: number,
  change: (agreed: Agreement) => Agreement,
): Promise<void> {
  await writeAgreement(store, boardId, change(await readAgreement(store, boardId)));
}

export function writeAgreement(store: Store, boardId: number, agreed: Agreement): Promise<boolean> {
  return setKept(store, agreement, keys.agreement(boardId), agreed);
}

/**
 * Every board that was ever switched on and not erased whole, lowest id first. One whose agreement cannot be read is left
 * alone, so that it keeps no other from its turn.
 */
export async function boardsKnown(store: Store): Promise<readonly BoardKnown[]> {
  const entries = await store.list(keys.agreements);
  return entries.flatMap(boardKnown).sort((one, other) => one.boardId - other.boardId);
}

function boardKnown({ key, value }: Entry): readonly BoardKnown[] {
  const agreed = readableOrNull(() => readKept(agreement, value));
  if (agreed === null) return [];
  return [{ boardId: Number(key.slice(keys.agreements.length)), on: agreed.switchedOnAt !== null }];
}

function readableOrNull<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (thrown) {
    if (isKnownFailure(thrown)) return null;
    throw thrown;
  }
}

/** Whether a board is switched on; one whose agreement cannot be read is not. */
export async function isOn(store: Store, boardId: number): Promise<boolean> {
  const value = await store.get(keys.agreement(boardId));
  const agreed = readableOrNull(() => readKept(agreement, value));
  return agreed !== null && agreed.switchedOnAt !== null;
}

/** `on: false` = it was switched off, and its erasing was cut short. */
export interface BoardKnown {
  readonly boardId: number;
  readonly on: boolean;
}
