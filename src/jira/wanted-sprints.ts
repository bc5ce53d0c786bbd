import type { Sprint, SprintId } from '../domain/model/sprint';

/** Which of a board's sprints to read. */
export interface SprintsWanted {
  /** How many of the newest closed ones. */
  readonly closedSprints: number;
  /** One more, however old it is. */
  readonly alsoSprint?: SprintId;
  /** These and no others. */
  readonly onlySprints?: readonly SprintId[];
}

/** The sprints to read: the newest closed ones, the one asked for besides, and all running and planned ones, in Jira's order. */
export function wantedSprints(
  sprints: readonly Sprint[],
  { closedSprints, alsoSprint, onlySprints }: SprintsWanted,
): readonly Sprint[] {
  if (onlySprints !== undefined) return sprints.filter(({ id }) => onlySprints.includes(id));
  const closed = sprints.filter(({ state }) => state === 'closed');
  const newest = closed.sort((left, right) => endOf(right) - endOf(left)).slice(0, closedSprints);
  return sprints.filter(
    (sprint) => sprint.state !== 'closed' || sprint.id === alsoSprint || newest.includes(sprint),
  );
}

/** A sprint that moved from one page of the list to the next while it was read is one: as it was read last. */
export function eachOnce(sprints: readonly Sprint[]): readonly Sprint[] {
  return [...new Map(sprints.map((sprint) => [sprint.id, sprint])).values()];
}

/** Jira does not list closed sprints by their end; one without any date comes last. */
function endOf({ completeDate, endDate, startDate }: Sprint): number {
  return completeDate ?? endDate ?? startDate ?? 0;
}
