import type { StatusId } from '../domain/model/board';
import { MINUTE, type Instant } from '../domain/model/instant';
import type { Track } from '../domain/model/track';
import type { ItemHistory, Raw } from './history-walk';
import { hasSteps, readSteps } from './steps';
import { readForward } from './track-forward';

/** What the item itself says today about its status. */
export interface StatusToday {
  readonly statusId: StatusId;
  readonly createdAt: Instant;
  readonly resolvedAt: Instant | null;
}

/**
 * The status an item had, at each instant. Unknown: the history is cut, an entry names no status, or the item was
 * resolved more than a minute after its creation and neither a status nor a resolution entry says how it got there.
 */
export function statusTrack(item: StatusToday, history: ItemHistory): Track<StatusId> {
  const today = item.statusId;
  if (history.cut) return { kind: 'unknown', today, because: 'history-cut' };
  const steps = readSteps(history.status, statusOf);
  if (steps === null) return { kind: 'unknown', today, because: 'unreadable-value' };
  if (hasSteps(steps)) return readForward(steps, (left, right) => left === right);
  const untold = history.resolution.length === 0 && wasResolvedLater(item);
  if (untold) return { kind: 'unknown', today, because: 'no-entry-says-when' };
  return { kind: 'known', initial: today, flips: [] };
}

/** Within the first minute it was created as resolved, by an import or an automation. */
function wasResolvedLater({ createdAt, resolvedAt }: StatusToday): boolean {
  return resolvedAt !== null && resolvedAt - createdAt > MINUTE;
}

function statusOf(item: Raw, side: 'from' | 'to'): StatusId | undefined {
  const id = item[side];
  return typeof id === 'string' && id !== '' ? id : undefined;
}
