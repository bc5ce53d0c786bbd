import { z } from 'zod';
import { type Agreement, isAtWork, OFF } from '../domain/model/agreement';
import type { Instant } from '../domain/model/instant';
import { isKnownFailure } from '../domain/model/known-failure';
import { keys } from './keys';
import { getKept, type Kept, readKept, setKept } from './kept';
import type { Entry, Store } from './store';
import { kept as instantShape } from './work-item-shape';

const agreement: Kept<Agreement> = {
  name: 'what was agreed',
  version: 2,
  shape: z.object({
    switchedOnAt: instantShape.nullable(),
    pausedAt: instantShape.nullable(),
    roleSignals: z.object({ poRoleId: z.int().nullable(), switchedOnAt: instantShape.nullable() }),
    notMarkedSearch: z.boolean(),
  }),
  // Before boards could be paused, none was.
  migrations: [(earlier) => ({ ...Object(earlier), pausedAt: null }) as unknown],
};

/** What was agreed on for a board; a board that nobody switched on is off. */
export async function readAgreement(store: Store, boardId: number): Promise<Agreement> {
  return (await getKept(store, agreement, keys.agreement(boardId))) ?? OFF;
}

/**
 * Reads what was agreed on, changes it and writes it: of two changes at the same moment one can be lost, because this is no
 * shared value. Throws nothing besides what the store throws.
 */
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
  const { switchedOnAt, pausedAt } = agreed;
  const boardId = Number(key.slice(keys.agreements.length));
  return [{ boardId, on: switchedOnAt !== null, paused: pausedAt !== null }];
}

function readableOrNull<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (thrown) {
    if (isKnownFailure(thrown)) return null;
    throw thrown;
  }
}

/** Whether a board is switched on, paused or not; one whose agreement cannot be read is not. */
export async function isOn(store: Store, boardId: number): Promise<boolean> {
  return (await onSince(store, boardId)) !== null;
}

/** When the board was switched on; `null` = it is off, or its agreement cannot be read. */
export async function onSince(store: Store, boardId: number): Promise<Instant | null> {
  return (await readableAgreement(store, boardId)).switchedOnAt;
}

/** Whether anything may be read or kept for a board: it is switched on and not paused. */
export async function isBoardAtWork(store: Store, boardId: number): Promise<boolean> {
  return isAtWork(await readableAgreement(store, boardId));
}

async function readableAgreement(store: Store, boardId: number): Promise<Agreement> {
  const value = await store.get(keys.agreement(boardId));
  return readableOrNull(() => readKept(agreement, value)) ?? OFF;
}

/** `on: false` = it was switched off, and its erasing was cut short. */
export interface BoardKnown {
  readonly boardId: number;
  readonly on: boolean;
  /** Nothing of it is read, kept or shown until its team goes on. */
  readonly paused: boolean;
}
