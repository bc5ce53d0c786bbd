import type { ChangeKind } from '../domain/model/change';
import type { DataQualityNote } from '../domain/model/data-quality';
import type { EstimateAt } from '../domain/model/estimate';
import type { ClosedFate, Origin, StartSource } from '../domain/model/ledger';
import type { Size } from '../domain/model/size';
import type { Milliseconds } from './answer';
import type { LiveBoard, Marking, MarkSaid, Planning } from './live';
import type { OfBoard } from './of-board';

/** Without a project: the project that the panel stands in, from the platform's context. */
export interface BoardsQuestion {
  readonly kind: 'boards';
}

export interface BoardQuestion extends OfBoard {
  /** Absent: the running sprint, else the last closed one, else the first planned one. */
  readonly sprintId?: number;
  /** Whether to read the board's configuration from Jira again, beside its running sprint. */
  readonly fresh?: boolean;
  /** The viewer's time zone, such as `Europe/Berlin`: days are counted in it. */
  readonly zone?: string;
}

export interface BoardChoices {
  readonly boards: readonly BoardChoice[];
}

export interface BoardChoice {
  readonly id: number;
  readonly name: string;
}

export interface BoardHealth {
  readonly board: BoardChoice;
  /** What `points` are in every size here. */
  readonly unit: 'points' | 'seconds' | 'items';
  readonly readAt: Milliseconds;
  /** Newest first: running, planned, closed. */
  readonly sprints: readonly SprintChoice[];
  /** `null` when the board has no sprint yet. */
  readonly shown: ShownSprint | null;
  /** The last 12 closed sprints, newest first. */
  readonly closed: readonly ClosedSprintRow[];
  readonly coverage: CoverageNotes;
  readonly live: LiveBoard;
}

export interface SprintChoice {
  readonly id: number;
  readonly name: string;
  readonly state: 'running' | 'closed' | 'planned' | 'no-ledger';
}

interface ShownBase {
  readonly id: number;
  readonly name: string;
  readonly goal: string | null;
  readonly dataQuality: readonly DataQualityNote[];
}

export type ShownSprint = RunningSprint | ClosedSprint | PlannedSprint | SprintWithoutLedger;

interface ScopeFacts extends ShownBase {
  readonly startedAt: Milliseconds;
  readonly startSource: StartSource;
  readonly plannedEnd: Milliseconds | null;
  readonly planned: Size;
  readonly alreadyDone: Size;
  readonly cameIn: Size;
  readonly wentOut: Size;
  /** Sum of all re-estimates after the start, in the board's unit; `unknown` when a history is missing. */
  readonly reEstimated: { readonly items: number; readonly points: number } | 'unknown';
  readonly unknownOrigin: Size;
  /** The scope at the end of each day of the sprint, oldest first; `unknown` when a history is missing. */
  readonly strip: readonly StripDay[] | 'unknown';
  readonly changes: readonly ChangeRow[];
  readonly marking: Marking;
  /** Items that name the sprint but are not counted, by rule. */
  readonly leftOut: { readonly subTasks: number; readonly epics: number; readonly notOnBoard: number };
  /** How many of the sprint's items the viewer may not see: they are counted and not named. */
  readonly hiddenItems: number;
}

export interface RunningSprint extends ScopeFacts {
  readonly kind: 'running';
  /** Today is working day `day` of `of`; `of` is `null` without a planned end. */
  readonly day: { readonly day: number; readonly of: number | null };
  readonly planning: Planning;
  readonly items: readonly ScopeRow[];
}

export interface ClosedSprint extends ScopeFacts {
  readonly kind: 'closed';
  readonly endedAt: Milliseconds;
  readonly completed: Size;
  readonly completedElsewhere: Size;
  readonly carriedOver: Size;
  readonly unknownFate: Size;
  readonly items: readonly LedgerRow[];
}

export interface PlannedSprint extends ShownBase {
  readonly kind: 'planned';
  readonly plannedStart: Milliseconds | null;
  readonly planned: Size;
  readonly items: readonly { readonly item: ItemLabel; readonly estimate: EstimateAt }[];
  readonly hiddenItems: number;
}

export interface SprintWithoutLedger extends ShownBase {
  readonly kind: 'no-ledger';
  readonly says: string;
}

/** An item as the viewer may see it; `hidden` items carry neither key nor text. */
export type ItemLabel =
  | { readonly kind: 'visible'; readonly id: string; readonly key: string; readonly summary: string }
  | { readonly kind: 'hidden' };

export interface ScopeRow {
  readonly item: ItemLabel;
  readonly origin: Origin;
  readonly estimateAtStart: EstimateAt;
  readonly estimateAtEntry: EstimateAt | 'none';
  readonly estimateNow: EstimateAt;
  readonly enteredAt: Milliseconds | null;
  readonly leftAt: Milliseconds | null;
}

export interface LedgerRow extends ScopeRow {
  readonly fate: ClosedFate;
}

export interface ChangeRow {
  /** Names the change in questions about it; the same on every reading. */
  readonly id: string;
  /** What the team says it was, oldest first; the last one counts. Always empty for viewers outside the team. */
  readonly marks: readonly MarkSaid[];
  readonly item: ItemLabel;
  readonly kind: ChangeKind;
  readonly at: Milliseconds;
  /** Working day of the sprint, from 1; 0 = before the first working day. */
  readonly day: number;
  /** The estimate then; for `re-estimated` the new one. */
  readonly estimate: EstimateAt;
  /** The old estimate of `re-estimated`. */
  readonly from?: number | null;
  /** Facts about this change, such as "created in the sprint". */
  readonly notes: readonly ChangeNote[];
}

export type ChangeNote = 'created-inside' | 'already-done' | 'around-the-start' | 'while-out';

export interface StripDay {
  /** The last instant of the day that is shown. */
  readonly at: Milliseconds;
  readonly items: number;
  readonly points: number;
  /** Changes on that day. */
  readonly changes: number;
}

export interface ClosedSprintRow {
  readonly id: number;
  readonly name: string;
  readonly endedAt: Milliseconds;
  readonly committed: Size;
  readonly added: Size;
  readonly removed: Size;
  readonly completed: Size;
  readonly carriedOver: Size;
  readonly unknownFate: Size;
}

/** What was scanned and what could not be seen, in sentences. */
export interface CoverageNotes {
  readonly says: readonly string[];
  /** Whether any number rests on a missing history. */
  readonly complete: boolean;
}
