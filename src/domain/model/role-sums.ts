import type { Instant } from './instant';
import type { SprintId } from './sprint';

/**
 * One sum a sprint of what accounts in the PO role entered, made where Jira is read: authors go no further.
 * Only sprints that started after the switch-on have one.
 */
export interface RoleSums {
  readonly since: Instant;
  readonly sprints: readonly RoleSumsOfSprint[];
}

export interface RoleSumsOfSprint {
  readonly sprintId: SprintId;
  readonly estimated: SumByRole;
  readonly assigned: SumByRole;
  readonly subtasks: SumByRole;
}

/** `byPo` of `all` were entered by an account in the PO role. */
export interface SumByRole {
  readonly byPo: number;
  readonly all: number;
}
