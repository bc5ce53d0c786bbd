import type { InspectedSprint } from '../../domain/model/inspection';
import { knownFailure } from '../../domain/model/known-failure';

/**
 * The sprint that was asked for; without a wish the running one, else the last closed one, else the first planned one.
 * `null` when the board has no sprint. A wish for a sprint that the board does not show is a known failure.
 */
export function chooseSprint(
  sprints: readonly InspectedSprint[],
  wished: number | undefined,
): InspectedSprint | null {
  if (wished === undefined) return usualSprint(sprints);
  const found = sprints.find(({ sprint }) => sprint.id === wished);
  if (found !== undefined) return found;
  throw knownFailure(
    'sprint-unknown',
    'This board does not show that sprint: it belongs to another board or was deleted.',
    'Choose a sprint from the list.',
  );
}

function usualSprint(sprints: readonly InspectedSprint[]): InspectedSprint | null {
  return (
    sprints.findLast(({ kind }) => kind === 'running') ??
    sprints.findLast(({ kind }) => kind === 'closed') ??
    sprints.find(({ kind }) => kind === 'planned') ??
    sprints[0] ??
    null
  );
}
