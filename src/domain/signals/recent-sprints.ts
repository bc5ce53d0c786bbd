import type { ClosedSprintFacts, Past } from './signal';
import { threshold } from './thresholds';

/** The last closed sprints that count, oldest first: five, if nothing else is asked. */
export function recentSprints(past: Past, count = threshold('patternWindow')): readonly ClosedSprintFacts[] {
  return past.closed.slice(-count);
}

/** What is judged of the last sprints that can be judged, oldest first: five, if nothing else is asked. */
export function lastJudged<T>(
  closed: readonly ClosedSprintFacts[],
  judge: (one: ClosedSprintFacts, place: number) => readonly T[],
  count = threshold('patternWindow'),
): T[] {
  const judged: T[] = [];
  for (let place = closed.length - 1; place >= 0 && judged.length < count; place -= 1) {
    const one = closed[place];
    if (one !== undefined) judged.push(...judge(one, place));
  }
  return judged.reverse();
}

/** A pattern is a rule that was seen in at least three of the last five sprints. */
export function isPattern(sprintsSeen: number): boolean {
  return sprintsSeen >= threshold('patternTimes');
}

/** The last closed sprint; signals are read only when there is one. */
export function lastSprint(past: Past): ClosedSprintFacts {
  const last = past.closed.at(-1);
  if (last === undefined) throw new RangeError('A signal is read at the close of a sprint.');
  return last;
}
