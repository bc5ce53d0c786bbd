import type { SprintId } from '../domain/model/sprint';
import type { Track } from '../domain/model/track';
import type { ItemHistory, Raw } from './history-walk';
import { ascending, sprintIdsInEntry } from './sprint-ids';
import { hasSteps, readSteps } from './steps';
import { readForward, type Step } from './track-forward';

type Sprints = readonly SprintId[];

/**
 * The sprints an item named, at each instant. A sprint of today's value that no entry names was there since creation.
 * Unknown: the history is cut, a list in it cannot be read, or there are several sprints today and no entry, since
 * nobody is created in more than one.
 */
export function sprintTrack(today: Sprints, { sprint, cut }: ItemHistory): Track<Sprints> {
  if (cut) return { kind: 'unknown', today, because: 'history-cut' };
  const steps = readSteps(sprint, idsOf);
  if (steps === null) return { kind: 'unknown', today, because: 'unreadable-value' };
  if (hasSteps(steps)) return readForward(withSprintsOfCreation(steps, today), isSameList);
  if (today.length > 1) return { kind: 'unknown', today, because: 'no-entry-says-when' };
  return { kind: 'known', initial: today, flips: [] };
}

function idsOf(item: Raw, side: 'from' | 'to'): Sprints | undefined {
  return sprintIdsInEntry(item[side]) ?? undefined;
}

function withSprintsOfCreation(
  steps: readonly [Step<Sprints>, ...Step<Sprints>[]],
  today: Sprints,
): readonly [Step<Sprints>, ...Step<Sprints>[]] {
  const never = today.filter((id) => !steps.some(({ from, to }) => from.includes(id) || to.includes(id)));
  if (never.length === 0) return steps;
  const add = ({ at, from, to }: Step<Sprints>) => ({
    at,
    from: ascending([...from, ...never]),
    to: ascending([...to, ...never]),
  });
  const [first, ...later] = steps;
  return [add(first), ...later.map(add)];
}

function isSameList(left: Sprints, right: Sprints): boolean {
  return left.length === right.length && left.every((id, position) => id === right[position]);
}
