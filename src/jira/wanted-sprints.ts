import type { Sprint } from '../domain/model/sprint';

/**
 * The sprints to read: the newest closed ones, `closedSprints` of them, and all running and planned ones, in Jira's
 * order. A sprint that moved from one page of the list to the next while it was read is one.
 */
export function wantedSprints(sprints: readonly Sprint[], closedSprints: number): readonly Sprint[] {
  const each = [...new Map(sprints.map((sprint) => [sprint.id, sprint])).values()];
  const closed = each.filter(({ state }) => state === 'closed');
  const newest = closed.sort((left, right) => endOf(right) - endOf(left)).slice(0, closedSprints);
  return each.filter((sprint) => sprint.state !== 'closed' || newest.includes(sprint));
}

/** Jira does not list closed sprints by their end; one without any date comes last. */
function endOf({ completeDate, endDate, startDate }: Sprint): number {
  return completeDate ?? endDate ?? startDate ?? 0;
}
