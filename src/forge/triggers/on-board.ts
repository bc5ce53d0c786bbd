import type { InvocationError } from '@forge/events';
import { takeBoardEvent } from './board-event';
import { received } from './receipt';

/** Jira says that a board was configured anew. */
export function onBoard(event: unknown): Promise<InvocationError | undefined> {
  return received(takeBoardEvent, event);
}
