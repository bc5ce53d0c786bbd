import type { Track } from '../domain/model/track';
import type { Instant } from '../domain/model/instant';

/** A change of one value, read. */
export interface Step<T> {
  readonly at: Instant;
  readonly from: T;
  readonly to: T;
}

type KnownTrack<T> = Extract<Track<T>, { kind: 'known' }>;

/**
 * A history read forward: before its first change the value is what that change came from, after each change it is
 * what the change led to. Changes at the same instant are one, and a change to the same value is none.
 * `steps` are oldest first and at least one.
 */
export function readForward<T>(
  steps: readonly [Step<T>, ...Step<T>[]],
  isSame: (left: T, right: T) => boolean,
): KnownTrack<T> {
  const initial = steps[0].from;
  let value = initial;
  const changes = steps.filter(({ at, to }, position) => {
    if (steps[position + 1]?.at === at || isSame(value, to)) return false;
    value = to;
    return true;
  });
  return { kind: 'known', initial, flips: changes.map(({ at, to }) => ({ at, to })) };
}
