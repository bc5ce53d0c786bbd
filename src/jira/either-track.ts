import type { Instant } from '../domain/model/instant';
import type { Flip, Track } from '../domain/model/track';
import { valueAt } from '../domain/rules/value-at';

/** Either of two holds at an instant when the one or the other does; unknown when one of them is. */
export function eitherTrack(first: Track<boolean>, second: Track<boolean>): Track<boolean> {
  if (first.kind === 'unknown') return first;
  if (second.kind === 'unknown') return second;
  const holds = (at: Instant): boolean => valueAt(first, at) || valueAt(second, at);
  const initial = first.initial || second.initial;
  const instants = [...first.flips, ...second.flips].map(({ at }) => at).sort((left, right) => left - right);
  const flips: Flip<boolean>[] = [];
  for (const at of instants) {
    const before = flips.at(-1)?.to ?? initial;
    if (holds(at) !== before) flips.push({ at, to: holds(at) });
  }
  return { kind: 'known', initial, flips };
}
