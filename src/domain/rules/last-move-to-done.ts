import type { StatusId } from '../model/board';
import type { Instant } from '../model/instant';
import type { DoneRule } from './done';
import type { KnownTrack } from './value-at';

/**
 * The last move to done is the last change from not done to done at or before the end;
 * without one (created in a done status) it is the creation.
 * A status that no longer exists may have been done or not, so there can be several instants: all of them are given,
 * newest first. Only for an item that is done at the end.
 */
export function lastMovesToDone(
  createdAt: Instant,
  status: KnownTrack<StatusId>,
  end: Instant,
  isDone: DoneRule,
): readonly Instant[] {
  const moves = [{ at: createdAt, to: status.initial }, ...status.flips.filter(({ at }) => at <= end)];
  const candidates: Instant[] = [];
  for (let place = moves.length - 1; place >= 0; place -= 1) {
    const move = moves[place];
    if (move === undefined || isDone(move.to) === false) break;
    const before = moves[place - 1];
    if (before === undefined || isDone(before.to) !== true) candidates.push(move.at);
  }
  return candidates;
}
