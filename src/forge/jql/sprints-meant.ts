import type { InspectedSprint } from '../../domain/model/inspection';
import { knownFailure } from '../../domain/model/known-failure';
import type { SprintId } from '../../domain/model/sprint';

/** A sprint that has started: it has a ledger. */
export type StartedSprint = Extract<InspectedSprint, { readonly kind: 'closed' | 'running' }>;

/**
 * The sprints that a function is about. One that is named; for a board all that run, and between two sprints the one that
 * closed last. One that is planned has no changes yet. Throws `sprint-unknown` for one that is not remembered or has no
 * ledger.
 */
export function sprintsMeant(
  sprints: readonly InspectedSprint[],
  sprintId: SprintId | null,
): readonly StartedSprint[] {
  const started = sprints.filter(isStarted);
  if (sprintId !== null) return sprintNamed(sprints, sprintId);
  const running = started.filter(({ kind }) => kind === 'running');
  return running.length > 0 ? running : started.slice(-1);
}

/** The sprints that run and the one that closed last: those that the team still talks about. */
export function sprintsTalkedAbout(sprints: readonly InspectedSprint[]): readonly StartedSprint[] {
  const started = sprints.filter(isStarted);
  const closedLast = started.findLast(({ kind }) => kind === 'closed');
  return started.filter((sprint) => sprint.kind === 'running' || sprint === closedLast);
}

function sprintNamed(sprints: readonly InspectedSprint[], sprintId: SprintId): readonly StartedSprint[] {
  const found = sprints.find(({ sprint }) => sprint.id === sprintId);
  if (found === undefined) throw notRemembered(sprintId);
  if (found.kind === 'planned') return [];
  if (found.kind !== 'no-ledger') return [found];
  throw knownFailure('sprint-unknown', found.says, 'Choose another sprint.');
}

function notRemembered(sprintId: SprintId) {
  return knownFailure(
    'sprint-unknown',
    `Sprint ${sprintId} is not read: it closed a moment ago, or lies before what is kept of this board.`,
    'Search again in a few minutes, or choose a later sprint.',
  );
}

function isStarted(sprint: InspectedSprint): sprint is StartedSprint {
  return sprint.kind === 'closed' || sprint.kind === 'running';
}
