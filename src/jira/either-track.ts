import type { Flip, Track } from '../domain/model/track';

/** Either of two holds at an instant when the one or the other does; unknown when one of them is. */
export function eitherTrack(first: Track<boolean>, second: Track<boolean>): Track<boolean> {
  if (first.kind === 'unknown') return first;
  if (second.kind === 'unknown') return second;
  const holds = [first.initial, second.initial];
  const moves = [first, second]
    .flatMap(({ flips }, which) => flips.map(({ at, to }) => ({ at, to, which })))
    .sort((left, right) => left.at - right.at);
  const flips: Flip<boolean>[] = [];
  moves.forEach(({ at, to, which }, place) => {
    holds[which] = to;
    const before = flips.at(-1)?.to ?? (first.initial || second.initial);
    // Changes at the same instant are one: only the last of them tells.
    if (moves[place + 1]?.at !== at && holds.includes(true) !== before) flips.push({ at, to: !before });
  });
  return { kind: 'known', initial: first.initial || second.initial, flips };
}
