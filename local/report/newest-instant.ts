import type { BoardHistory } from '../../src/domain/model/board-history';
import { type Instant, instant } from '../../src/domain/model/instant';
import type { Track } from '../../src/domain/model/track';

/** The instant that stored data stands for is the newest one in it: the last change of an item, start or close of a sprint. */
export function newestInstant({ items, sprints }: BoardHistory): Instant {
  let newest = 0;
  const see = (at: Instant | null): void => {
    if (at !== null && at > newest) newest = at;
  };
  for (const { createdAt, sprints: named, status, estimate } of items) {
    see(createdAt);
    for (const track of [named, status, estimate]) see(lastFlip(track));
  }
  for (const { state, startDate, activatedDate, completeDate } of sprints) {
    if (state !== 'future') [startDate, activatedDate, completeDate].forEach(see);
  }
  return instant(newest);
}

function lastFlip(track: Track<unknown>): Instant | null {
  return track.kind === 'known' ? (track.flips.at(-1)?.at ?? null) : null;
}
