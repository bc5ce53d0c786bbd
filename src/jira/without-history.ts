import type { Track } from '../domain/model/track';
import type { WorkItem } from '../domain/model/work-item';

/**
 * On a site without any history an item's silence says nothing: of its sprints, its status and its estimate only
 * today's value can be told. On a board that counts items the estimate is 1 all the same.
 */
export function withoutHistory(item: WorkItem, countsItems: boolean): WorkItem {
  return {
    ...item,
    sprints: onlyToday(item.sprints),
    status: onlyToday(item.status),
    estimate: countsItems ? item.estimate : onlyToday(item.estimate),
  };
}

function onlyToday<T>(track: Track<T>): Track<T> {
  const today = track.kind === 'known' ? track.initial : track.today;
  return { kind: 'unknown', today, because: 'no-history-anywhere' };
}
