import type { Instant } from '../model/instant';
import type { Sprint, SprintId } from '../model/sprint';
import { startOf } from './span';

/**
 * The marks of a closed sprint are frozen once the sprint that started next after it has closed.
 * A sprint that runs, and one after which none has started, is open for marks; of several that started next at the same
 * instant the first to close counts. A sprint whose dates contradict each other is none that followed.
 */
export function marksFrozen(sprints: readonly Sprint[], sprintId: SprintId): boolean {
  const own = sprints.find(({ id }) => id === sprintId);
  const start = own === undefined ? null : startOf(own);
  if (own?.state !== 'closed' || start === null) return false;
  const later = sprints.filter(hasLived).flatMap((sprint) => {
    const at = startOf(sprint)?.at;
    return at !== undefined && at > start.at ? [{ sprint, at }] : [];
  });
  const next = Math.min(...later.map(({ at }) => at));
  return later.some(({ sprint, at }) => at === next && sprint.state === 'closed');
}

/** It runs, or it was closed after it started. */
function hasLived(sprint: Sprint): boolean {
  if (sprint.state !== 'closed') return sprint.state === 'active';
  const start: Instant | undefined = startOf(sprint)?.at;
  return start !== undefined && sprint.completeDate !== null && sprint.completeDate >= start;
}
