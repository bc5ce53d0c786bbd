import type { SprintChoice } from '../../contract';
import type { Instant } from '../../domain/model/instant';
import type { Sprint } from '../../domain/model/sprint';
import { stageOf } from '../../domain/inspect';

const ORDER = { running: 0, planned: 1, closed: 2, 'no-ledger': 3 } as const;

/** Every sprint that the board lists, as the picker offers them: running, planned (the next one first), then closed, newest first. */
export function sprintChoices(sprints: readonly Sprint[], now: Instant): SprintChoice[] {
  return sprints
    .map((sprint) => ({ sprint, state: stageOf(sprint, now).kind }))
    .sort((first, second) => ORDER[first.state] - ORDER[second.state] || byTime(first, second))
    .map(({ sprint: { id, name }, state }) => ({ id, name, state }));
}

/** Planned ones stand in the order in which they come, a sprint without a date last; all others newest first. */
function byTime(first: Choice, second: Choice): number {
  if (first.state !== 'planned') return endOf(second.sprint) - endOf(first.sprint);
  return (first.sprint.startDate ?? Infinity) - (second.sprint.startDate ?? Infinity) || 0;
}

interface Choice {
  readonly sprint: Sprint;
  readonly state: keyof typeof ORDER;
}

function endOf({ completeDate, startDate }: Sprint): number {
  return completeDate ?? startDate ?? 0;
}
