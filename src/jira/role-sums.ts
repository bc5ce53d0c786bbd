import type { Instant } from '../domain/model/instant';
import type { RoleSums, RoleSumsOfSprint, SumByRole } from '../domain/model/role-sums';
import type { SprintId } from '../domain/model/sprint';
import { enteredByWhom, type EnteredBy, type RoleAnswer } from './role-entries';

/** A closed sprint that sums may be made of. */
export interface SprintOfSums {
  readonly sprintId: SprintId;
  readonly start: Instant;
  readonly end: Instant;
}

/** What sums are made of: raw answers, the accounts that hold the role, and since when it is switched on. */
export interface RoleSumsQuestion {
  /** Every item that was in one of the sprints, sub-tasks included, with the history of estimate and assignee. */
  readonly issues: Iterable<RoleAnswer>;
  readonly members: ReadonlySet<string>;
  readonly since: Instant;
  readonly sprints: readonly SprintOfSums[];
  /** The names and ids a history entry may call the board's estimate by; empty on a board that counts items. */
  readonly estimateNames: readonly string[];
}

/**
 * How many estimates, assignments and sub-tasks were entered by accounts in the role, one sum each for every sprint that
 * started at or after the switch-on: entered after its start and not after its end. Nobody's account leaves this function.
 * Apps and automation are never the role; an entry without an author counts as somebody else's. What an item was created
 * with has no entry. Throws `jira-answer-unreadable`.
 */
export function roleSums({ issues, members, since, sprints, estimateNames }: RoleSumsQuestion): RoleSums {
  const counted = sprints.filter(({ start }) => start >= since);
  const sums = counted.map((sprint) => ({ sprint, sum: emptySum(sprint.sprintId) }));
  for (const issue of issues) {
    for (const entry of enteredByWhom(issue, members, estimateNames)) {
      for (const { sprint, sum } of sums) if (isInside(entry, sprint)) add(sum[entry.kind], entry);
    }
  }
  return { since, sprints: sums.map(({ sum }): RoleSumsOfSprint => sum) };
}

type Counting<T> = { -readonly [K in keyof T]: T[K] };
type Sum = Record<EnteredBy['kind'], Counting<SumByRole>> & Pick<RoleSumsOfSprint, 'sprintId'>;

function emptySum(sprintId: SprintId): Sum {
  const none = (): Counting<SumByRole> => ({ byPo: 0, all: 0 });
  return { sprintId, estimated: none(), assigned: none(), subtasks: none() };
}

function isInside({ at }: EnteredBy, { start, end }: SprintOfSums): boolean {
  return at > start && at <= end;
}

function add(sum: Counting<SumByRole>, { byRole }: EnteredBy): void {
  sum.all += 1;
  if (byRole) sum.byPo += 1;
}
