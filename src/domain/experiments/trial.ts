import type { Experiment } from '../model/experiment';
import type { Instant } from '../model/instant';
import type { Sprint, SprintId } from '../model/sprint';
import { stageOf, startOf } from '../rules/span';

/** The closed sprints that an experiment compares, oldest first, and when there will be enough of them. */
export interface Trial {
  /** At most five that closed and began before it. */
  readonly before: readonly Sprint[];
  /** Those in which it was tried and that have closed. */
  readonly tried: readonly Sprint[];
  /** As many sprints have closed as the card says. */
  readonly isDue: boolean;
  /** The planned end of the last sprint that it is tried for; `null` = that sprint, or its end, is not planned yet. */
  readonly reviewOn: Instant | null;
}

/** Which sprints count at the instant `now`; one that the team left out counts nowhere. */
export interface CountedSprints {
  readonly sprints: readonly Sprint[];
  readonly leftOut: readonly SprintId[];
  readonly now: Instant;
}

const SPRINTS_BEFORE = 5;

/**
 * An experiment is tried in the sprint it began with, if one was chosen, or else in those that start after it began: the
 * first ones to have closed, as many as the card says. Then it is due. Before it begins nothing is tried.
 */
export function trialOf({ card, state }: Experiment, counted: CountedSprints): Trial {
  const places = placesOf(counted);
  const isTried = state.kind === 'running' ? triedFrom(state, counted) : () => false;
  const tried = places.filter((place) => place.isClosed && isTried(place)).slice(0, card.sprints);
  const before = places.filter((place) => place.isClosed && !isTried(place));
  const isDue = state.kind === 'running' && tried.length === card.sprints;
  return {
    before: before.slice(-SPRINTS_BEFORE).map(({ sprint }) => sprint),
    tried: tried.map(({ sprint }) => sprint),
    isDue,
    reviewOn: isDue ? null : (places.filter(isTried)[card.sprints - 1]?.sprint.endDate ?? null),
  };
}

interface Place {
  readonly sprint: Sprint;
  readonly start: Instant;
  readonly isClosed: boolean;
}

/** Closed and running sprints by their start, and planned ones whose start was typed already. */
function placesOf({ sprints, leftOut, now }: CountedSprints): Place[] {
  const places = sprints.flatMap((sprint) => {
    const { kind } = stageOf(sprint, now);
    const start = startOf(sprint)?.at;
    if (kind === 'no-ledger' || start === undefined || leftOut.includes(sprint.id)) return [];
    return [{ sprint, start, isClosed: kind === 'closed' }];
  });
  return places.sort((one, other) => one.start - other.start || one.sprint.id - other.sprint.id);
}

type Running = Extract<Experiment['state'], { kind: 'running' }>;

/** A sprint that was chosen and is not there any more is as if none had been chosen. */
function triedFrom({ startedAt, firstSprint }: Running, { sprints }: CountedSprints) {
  const first = sprints.find(({ id }) => id === firstSprint);
  const from = first === undefined ? null : (startOf(first)?.at ?? null);
  return ({ start }: Place): boolean => (from === null ? start > startedAt : start >= from);
}
