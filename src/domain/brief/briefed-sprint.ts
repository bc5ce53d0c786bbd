import type { InspectedSprint } from '../model/inspection';
import { knownFailure } from '../model/known-failure';
import type { SprintId } from '../model/sprint';
import type { BegunSprint } from './brief-contents';

/**
 * The sprint that a brief is about: the one that was asked for, else the one that closed last, else the running one.
 * Throws `sprint-unknown` for a sprint that the board does not show, `not-now` for one that has not begun.
 */
export function briefedSprint(sprints: readonly InspectedSprint[], wished: SprintId | null): BegunSprint {
  const found =
    wished === null
      ? (sprints.findLast(({ kind }) => kind === 'closed') ??
        sprints.findLast(({ kind }) => kind === 'running'))
      : sprints.find(({ sprint }) => sprint.id === wished);
  if (found?.kind === 'closed' || found?.kind === 'running') return found;
  throw wished !== null && found === undefined ? unknownSprint() : notBegun();
}

function unknownSprint() {
  return knownFailure(
    'sprint-unknown',
    'This board does not show that sprint: it belongs to another board or was deleted.',
    'Choose a sprint from the list.',
  );
}

function notBegun() {
  return knownFailure(
    'not-now',
    'There is nothing to look back on yet: no ledger of this sprint has begun.',
    'Choose a sprint that runs or has closed, or start one in Jira.',
  );
}
