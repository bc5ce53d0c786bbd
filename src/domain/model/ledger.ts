import type { Change } from './change';
import type { EstimateAt } from './estimate';
import type { Instant } from './instant';
import type { Size } from './size';

/** Where an item stood at the sprint's start: exactly one of these. */
export type Origin = 'committed' | 'already-done' | 'added' | 'unknown';

/** Where an item stood at the end of a closed sprint: exactly one of these. */
export type ClosedFate = 'completed' | 'completed-elsewhere' | 'removed' | 'carried-over' | 'unknown';

/** `open` stands for `carried-over` while the sprint runs. */
export type Fate = ClosedFate | 'open';

export type StartSource = 'activated' | 'recorded' | 'entered';

/** The instants between which changes count: after `start`, up to and including `end`. */
export interface SprintSpan {
  readonly start: Instant;
  readonly startSource: StartSource;
  readonly end: Instant;
}

/** One item of a sprint, without its fate: all that may be said while the sprint runs. */
export interface ScopeItem {
  readonly id: string;
  readonly key: string;
  readonly origin: Origin;
  /** At the start instant; `null` also when it did not exist yet. */
  readonly estimateAtStart: EstimateAt;
  /** At the first entry after the start; absent when it did not enter after the start. */
  readonly estimateAtEntry?: EstimateAt;
  /** At the end instant, also when it had left or was done before. */
  readonly estimateAtEnd: EstimateAt;
  /** The first entry after the start; `null` when there was none. */
  readonly enteredAt: Instant | null;
  /** The last time it left inside the sprint, when it was not back at the end; else `null`. */
  readonly leftAt: Instant | null;
  /** At the start its status was mapped to no column: it counts 0 points in the commitment, as in Jira. */
  readonly unmappedAtStart: boolean;
}

/** One item of a sprint with where it ended. */
export interface LedgerItem<F extends Fate = ClosedFate> extends ScopeItem {
  readonly fate: F;
}

/** An item that names the sprint and is not counted, with the rule that keeps it out. */
export interface LeftOutItem {
  readonly id: string;
  readonly key: string;
  readonly because: 'sub-task' | 'epic' | 'not-on-board';
  readonly inSprintAtEnd: boolean;
}

/** The scope of a sprint: what was planned, what came in, what went out. */
export interface Scope {
  readonly span: SprintSpan;
  /** Oldest first; at the same instant by item id. */
  readonly changes: readonly Change[];
  readonly leftOut: readonly LeftOutItem[];
  /** Only of a sprint that was started almost empty, filled, and then said to be planned. */
  readonly latePlan?: LatePlan;
}

/** The commitment of a sprint that was planned after the start button: read when the team said that planning is finished. */
export interface LatePlan {
  readonly readAt: Instant;
  /** The items that were in the sprint then and not done, by id. */
  readonly itemIds: readonly string[];
  readonly size: Size;
}

export interface ScopeTotals {
  readonly committed: Size;
  readonly alreadyDone: Size;
  readonly added: Size;
  readonly removed: Size;
  /** Items whose origin cannot be known. */
  readonly unknownOrigin: Size;
}

export interface ClosedTotals extends ScopeTotals {
  readonly completed: Size;
  readonly completedElsewhere: Size;
  readonly carriedOver: Size;
  /** Items whose fate cannot be known. */
  readonly unknownFate: Size;
}

/** A running sprint: scope facts only. Fates are not computed for it. */
export interface RunningLedger extends Scope {
  readonly items: readonly ScopeItem[];
  readonly totals: ScopeTotals;
}

export interface ClosedLedger extends Scope {
  readonly items: readonly LedgerItem[];
  readonly totals: ClosedTotals;
}

/** A running sprint with fates, to check the ledger against Jira's own report and for nothing else. */
export interface AuditLedger extends Scope {
  readonly items: readonly LedgerItem<Fate>[];
  readonly totals: ClosedTotals & { readonly open: Size };
}
