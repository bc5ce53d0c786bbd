import type { Instant } from '../domain/model/instant';
import type { Track } from '../domain/model/track';

/** What changed at the creation instant, or is said to have changed before it, is what the item was created with. */
export function fromCreation<T>(track: Track<T>, createdAt: Instant): Track<T> {
  if (track.kind === 'unknown') return track;
  const [first] = track.flips;
  if (first === undefined || first.at > createdAt) return track;
  const later = track.flips.filter(({ at }) => at > createdAt);
  const last = track.flips[track.flips.length - later.length - 1];
  return { ...track, initial: last === undefined ? track.initial : last.to, flips: later };
}
