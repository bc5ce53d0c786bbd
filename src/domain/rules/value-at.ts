import type { Instant } from '../model/instant';
import type { Flip, Track } from '../model/track';

export type KnownTrack<T> = Extract<Track<T>, { kind: 'known' }>;

/** The value of a field at an instant is the one after every change at or before it. */
export function valueAt<T>(track: KnownTrack<T>, at: Instant): T {
  const last = track.flips[firstFlipAfter(track.flips, at) - 1];
  return last === undefined ? track.initial : last.to;
}

/** The changes after `start`, up to and including `end`, each with the value before it; oldest first. */
export function flipsInside<T>(
  track: KnownTrack<T>,
  start: Instant,
  end: Instant,
): { readonly at: Instant; readonly from: T; readonly to: T }[] {
  const first = firstFlipAfter(track.flips, start);
  const after = firstFlipAfter(track.flips, end);
  if (first === after) return [];
  const inside = track.flips.slice(first, after);
  let from = valueAt(track, start);
  return inside.map(({ at, to }) => {
    const flip = { at, from, to };
    from = to;
    return flip;
  });
}

/** Where the first change after the instant stands; the number of changes when there is none. */
function firstFlipAfter(flips: readonly Flip<unknown>[], at: Instant): number {
  let low = 0;
  let high = flips.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const flip = flips[middle];
    if (flip !== undefined && flip.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
