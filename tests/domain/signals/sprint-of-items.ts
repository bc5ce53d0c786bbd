import { DAY, HOUR, instant } from '../../../src/domain/model/instant';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { dayOf, endOf, item, LONG_AGO, startOf, type ToldItem } from './made-past';

/** How many items of a sprint did what. */
export interface Told {
  /** Planned before the start; all others but `added` are among them. Ten, unless told otherwise. */
  readonly planned?: number;
  /** Not done at the end, in progress. */
  readonly left?: number;
  /** Not done at the end, never begun. */
  readonly untouched?: number;
  /** Taken out on the fifth day, unfinished. */
  readonly removed?: number;
  /** Taken out in the last hours, unfinished. */
  readonly removedLate?: number;
  /** Came in on the fifth day and done. */
  readonly added?: number;
  /** Came in two hours after the start, while planning may still go on. */
  readonly addedEarly?: number;
  /** Planned without estimate. */
  readonly unestimated?: number;
  /** Planned, with a status past that cannot be told. */
  readonly untold?: number;
}

/** The items of one sprint: the first of the planned ones do what is told, the rest is completed. */
export function itemsOf(sprint: number, told: Told = {}, more: Partial<ToldItem> = {}): WorkItem[] {
  const planned: Partial<ToldItem>[] = [
    ...times(told.left, () => ({ moves: [[dayOf(sprint, 1), 'doing']] as const })),
    ...times(told.untouched, () => ({ moves: [] })),
    ...times(told.removed, () => outAt(sprint, 5 * DAY)),
    ...times(told.removedLate, () => outAt(sprint, endOf(sprint) - startOf(sprint) - 2 * HOUR)),
    ...times(told.unestimated, () => ({ estimate: null })),
    ...times(told.untold, () => ({ moves: 'unknown' as const })),
  ];
  const rest = times((told.planned ?? 10) - planned.length, () => ({}));
  return [
    ...[...planned, ...rest].map((one) => item({ sprints: sprint, ...more, ...one })),
    ...times(told.added, () => item(cameIn(sprint, 5 * DAY))),
    ...times(told.addedEarly, () => item(cameIn(sprint, 2 * HOUR))),
  ];
}

/** The items of sprints 1 to `sprints`, told one by one. */
export function itemsOfAll(sprints: number, told: (sprint: number) => Told): WorkItem[] {
  return times(sprints, (place) => itemsOf(place + 1, told(place + 1))).flat();
}

function outAt(sprint: number, after: number): Partial<ToldItem> {
  return {
    sprints: [
      [LONG_AGO, [sprint]],
      [instant(startOf(sprint) + after), []],
    ],
    moves: [[dayOf(sprint, 1), 'doing']],
  };
}

function cameIn(sprint: number, after: number): ToldItem {
  const at = instant(startOf(sprint) + after);
  return {
    sprints: [[at, [sprint]]],
    moves: [
      [at, 'doing'],
      [dayOf(sprint, 8), 'done'],
    ],
  };
}

export function times<T>(count = 0, make: (place: number) => T): T[] {
  return Array.from({ length: Math.max(0, count) }, (_, place) => make(place));
}
