import type { Board } from './board';
import type { Coverage } from './coverage';
import type { FrozenSprint } from './frozen-sprint';
import type { ChangeMarks } from './mark';
import type { RoleSums } from './role-sums';
import type { Sprint } from './sprint';
import type { WorkItem } from './work-item';

/** Everything the rules may know about a board: its configuration, its sprints and its items with their past. */
export interface BoardHistory {
  readonly board: Board;
  readonly sprints: readonly Sprint[];
  readonly items: readonly WorkItem[];
  readonly coverage: Coverage;
  /** Sums by the PO role, only while both switches of the opt-in hold; absent = not asked for. */
  readonly roleSums?: RoleSums;
  /** What the team said that changes were; absent = nothing was said. */
  readonly marks?: readonly ChangeMarks[];
  /** Closed sprints that are judged by what was configured when they were read; absent = by today's configuration. */
  readonly frozen?: readonly FrozenSprint[];
}
