import { z } from 'zod';
import type { RequestForHelp } from '../domain/model/experiment';
import type { Kept } from './kept';
import { changeKeptShared, readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import type { SharedStore } from './store';
import { kept as instantShape } from './work-item-shape';

const request = z.object({
  breaker: z.string(),
  revision: z.int(),
  fromPoSide: z.string(),
  fromTeamSide: z.string(),
  weAskFor: z.string(),
  writtenAt: instantShape,
});

const keptRequests: Kept<readonly RequestForHelp[]> = {
  name: 'the requests for help',
  version: 1,
  shape: z.array(request),
  migrations: [],
};

/** The requests for help of a board, at most one a breaker. */
export async function readRequests(store: SharedStore, boardId: number): Promise<readonly RequestForHelp[]> {
  const { value } = await readKeptShared(store, keptRequests, sharedKeys.requests(boardId));
  return value ?? [];
}

/** Changes the requests as they stand at this very moment; what `change` throws leaves them as they are. */
export function changeRequests(
  store: SharedStore,
  boardId: number,
  change: (before: readonly RequestForHelp[]) => readonly RequestForHelp[],
): Promise<readonly RequestForHelp[]> {
  return changeKeptShared(store, keptRequests, sharedKeys.requests(boardId), (before) =>
    change(before ?? []),
  );
}
