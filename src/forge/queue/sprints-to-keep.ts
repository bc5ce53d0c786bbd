import { type Instant, MINUTE } from '../../domain/model/instant';
import type { Sprint, SprintId } from '../../domain/model/sprint';

/** At a close Jira moves what is left up to 50 s later, so a closed sprint is read when this has passed. */
export const SETTLES_AFTER = 2 * MINUTE;

/** A closed sprint of which Jira says when it closed. */
export interface ClosedSprint extends Sprint {
  readonly completeDate: Instant;
}

/** What a board lists, and of how many closed sprints the agreement lets inputs be kept. */
export interface SprintsListed {
  readonly listed: readonly Sprint[];
  readonly keptSprints: number;
}

/** The closed sprints whose inputs are to be kept, newest first. */
export function sprintsToKeep({ listed, keptSprints }: SprintsListed): readonly ClosedSprint[] {
  return closedNewestFirst(listed).slice(0, keptSprints);
}

export function closedLast(listed: readonly Sprint[]): ClosedSprint | undefined {
  return closedNewestFirst(listed)[0];
}

function closedNewestFirst(listed: readonly Sprint[]): readonly ClosedSprint[] {
  return listed
    .filter(isClosed)
    .sort((one, other) => other.completeDate - one.completeDate || other.id - one.id);
}

/** Those that were not frozen since they closed, newest first. */
export function notFrozenYet(
  board: SprintsListed,
  frozenCloses: ReadonlyMap<SprintId, Instant>,
): readonly ClosedSprint[] {
  return sprintsToKeep(board).filter(({ id, completeDate }) => frozenCloses.get(id) !== completeDate);
}

export function hasSettled({ completeDate }: ClosedSprint, now: Instant): boolean {
  return completeDate + SETTLES_AFTER <= now;
}

/** The running and the planned sprints. */
export function openSprints(listed: readonly Sprint[]): readonly SprintId[] {
  return listed.filter(({ state }) => state !== 'closed').map(({ id }) => id);
}

function isClosed(sprint: Sprint): sprint is ClosedSprint {
  return sprint.state === 'closed' && sprint.completeDate !== null;
}
