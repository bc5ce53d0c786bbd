import { z } from 'zod';
import { isBoardAtWork } from '../../store/agreements';
import { eventId } from './event-id';
import type { Receipt } from './receipt';

/** The event names the board by itself or by its configuration. */
const named = z.object({ id: eventId }).optional().catch(undefined);
const boardEvent = z.object({ configuration: named, board: named });

/**
 * A board was configured anew: its columns, estimates or filter may be others, so what is open is read again. A board that
 * is off or paused is left alone.
 */
export async function takeBoardEvent(event: unknown, { store, handOn }: Receipt): Promise<void> {
  const read = boardEvent.safeParse(event);
  const boardId = read.data?.configuration?.id ?? read.data?.board?.id;
  if (boardId === undefined) return;
  if (!(await isBoardAtWork(store, boardId))) return;
  await handOn({ kind: 'open', boardId });
  await handOn({ kind: 'beyond', boardId });
}
