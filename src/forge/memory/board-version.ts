import { createHash } from 'node:crypto';
import type { BoardVersion } from '../../contract';
import { readProgress } from '../../store/history-progress';
import type { Store } from '../../store/store';
import { readVersion } from '../../store/versions';

/** What changes whenever something of the board changed, and how far its history was read: read from the store alone. */
export async function boardVersion(store: Store, boardId: number): Promise<BoardVersion> {
  const [version, progress] = await Promise.all([readVersion(store, boardId), readProgress(store, boardId)]);
  return { version: opaque(boardId, version), history: progress ?? { state: 'reading', done: 0, of: 0 } };
}

/** It differs when the version does, and tells neither what changed nor when. */
function opaque(boardId: number, version: string): string {
  return createHash('sha256')
    .update(`${String(boardId)}:${version}`)
    .digest('hex')
    .slice(0, 16);
}
