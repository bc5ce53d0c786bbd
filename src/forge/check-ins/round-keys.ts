import { kvs } from '@forge/kvs';
import { createHmac, randomBytes } from 'node:crypto';

const BYTES = 32;

/** The keys that the marks of who has answered are made with: one for each round, in the secret store. */
export interface RoundKeys {
  readonly make: (boardId: number, roundId: string) => Promise<void>;
  /** `null` = the round has no key: it is closed, or was never opened. */
  readonly read: (boardId: number, roundId: string) => Promise<string | null>;
  readonly forget: (boardId: number, roundId: string) => Promise<void>;
}

/** In Forge's own secret store, which no query shows. */
export const roundKeys: RoundKeys = {
  make: (boardId, roundId) => kvs.setSecret(nameOf(boardId, roundId), randomBytes(BYTES).toString('hex')),
  read: async (boardId, roundId) => (await kvs.getSecret<string>(nameOf(boardId, roundId))) ?? null,
  forget: (boardId, roundId) => kvs.deleteSecret(nameOf(boardId, roundId)),
};

/**
 * The mark that a person has answered a round: a digest of their account that cannot be made again, nor compared with any
 * account or any other round, once the key is erased.
 */
export function markOf(accountId: string, key: string): string {
  return createHmac('sha256', key).update(accountId).digest('hex');
}

function nameOf(boardId: number, roundId: string): string {
  return `round-key:${boardId}:${roundId}`;
}
