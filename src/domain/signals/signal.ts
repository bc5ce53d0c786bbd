import type { Board } from '../model/board';
import type { PlannedItem } from '../model/inspection';
import type { Instant } from '../model/instant';
import type { ClosedLedger, RunningLedger } from '../model/ledger';
import type { Reading } from '../model/reading';
import type { RoleSums } from '../model/role-sums';
import type { Settings } from '../model/settings';
import type { Sprint, SprintId } from '../model/sprint';
import type { WorkItem } from '../model/work-item';
import type { DoneRule } from '../rules/done';
import type { MarkedAs } from '../rules/last-mark';

/** One closed sprint that counts, with its ledger. */
export interface ClosedSprintFacts {
  readonly sprint: Sprint;
  readonly ledger: ClosedLedger;
}

/** All that a signal may look at: the closed sprints that count, oldest first, up to the close it is read at. */
export interface Past {
  readonly closed: readonly ClosedSprintFacts[];
  readonly board: Board;
  /** Every item that was read, by id: the sprints' and the backlog's. */
  readonly items: ReadonlyMap<string, WorkItem>;
  readonly isDone: DoneRule;
  /** The columns that judge a closed sprint: today's, or those that were kept of it. */
  readonly judgedBy: (sprintId: SprintId) => SprintColumns;
  /** What a change was last marked as; marks count whenever they were given. Only scope-added and the second figure of say/do ask. */
  readonly markedAs: MarkedAs;
  readonly settings: Settings;
  readonly roleSums: RoleSums | null;
  /** The instant of the reading: the close of the last sprint in `closed`, or later. Nothing after it is looked at. */
  readonly readAt: Instant;
}

/** A board and what counts as done on it. */
export interface SprintColumns {
  readonly board: Board;
  readonly isDone: DoneRule;
}

export interface RunningSprintFacts {
  readonly sprint: Sprint;
  readonly ledger: RunningLedger;
  readonly past: Past;
  readonly now: Instant;
}

export interface PlannedSprintFacts {
  readonly sprint: Sprint;
  readonly items: readonly PlannedItem[];
  readonly past: Past;
  readonly now: Instant;
}

/**
 * One question to the past with one reading. A signal measures; what its pattern means is said by the breakers,
 * and whether a pattern lasts is judged in one place for all.
 */
export interface Signal<Id extends string = string> {
  readonly id: Id;
  /** The question in one sentence. */
  readonly asks: string;
  /** How many closed sprints the fact needs. */
  readonly needs: number;
  /** How many closed sprints the hint needs, the one more for lasting included; `null` = never more than a fact. */
  readonly hintNeeds: number | null;
  /** Whether the rule must have held at the close before, too; `false` where the rule itself spans several sprints. */
  readonly lasting: boolean;
  /** What is said when the opposite is well supported; absent where no reading is ever `kept`. */
  readonly keeps?: string;
  /** The reading at the close of the last sprint of the past. Called only with at least `needs` sprints. */
  readonly read: (past: Past) => Reading;
  /** The fact with a question while a sprint runs: scope and readiness only. */
  readonly noticeRunning?: (running: RunningSprintFacts) => Reading;
  /** The fact with a question before a sprint starts. */
  readonly noticePlanned?: (planned: PlannedSprintFacts) => Reading;
}

/** Gives a signal its exact id type, so that a breaker cannot name a signal that does not exist. */
export function defineSignal<const Id extends string>(signal: Signal<Id>): Signal<Id> {
  return signal;
}
