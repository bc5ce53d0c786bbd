/**
 * The questions the panel may ask and the shapes of the answers: types only, JSON-safe.
 * Nothing here carries a person, and nothing about a running sprint carries a fate, a completed or a carried-over figure.
 */
import type { ChangeKind } from './domain/model/change';
import type { DataQualityNote } from './domain/model/data-quality';
import type { EstimateAt } from './domain/model/estimate';
import type { FailureCode } from './domain/model/known-failure';
import type { ClosedFate, Origin, StartSource } from './domain/model/ledger';
import type { BreakerState, Side } from './domain/model/judgement';
import type { Size } from './domain/model/size';
import type { VelocitySprint, VelocityView } from './domain/model/velocity';

export type { BreakerState, Side, VelocitySprint, VelocityView };
export type { ChangeKind, ClosedFate, DataQualityNote, EstimateAt, FailureCode, Origin, Size, StartSource };

/** Epoch milliseconds, UTC. */
export type Milliseconds = number;

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly says: string; readonly next: string };

/** The questions: `boards` lists what the pickers offer, `board` reads one board and shows one of its sprints. */
export type Questions = {
  boards: (question: BoardsQuestion) => Promise<Answer<BoardChoices>>;
  board: (question: BoardQuestion) => Promise<Answer<BoardHealth>>;
  /** For the team alone: what could cost trust and what builds it, with notices and velocity. */
  conversation: (question: ConversationQuestion) => Promise<Answer<Conversation>>;
};

/** Without a project: the project that the panel stands in, from the platform's context. */
export interface BoardsQuestion {
  readonly kind: 'boards';
}

export interface BoardQuestion {
  readonly boardId: number;
  /** Absent: the running sprint, else the last closed one, else the first planned one. */
  readonly sprintId?: number;
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
  /** Items that names the sprint but are not counted, by rule. */
  readonly leftOut: { readonly subTasks: number; readonly epics: number; readonly notOnBoard: number };
  /** How many of the sprint's items the viewer may not see: they are counted and not named. */
  readonly hiddenItems: number;
}

export interface RunningSprint extends ScopeFacts {
  readonly kind: 'running';
  /** Today is working day `day` of `of`; `of` is `null` without a planned end. */
  readonly day: { readonly day: number; readonly of: number | null };
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

export interface ConversationQuestion {
  readonly boardId: number;
}

/** Whoever holds no role of the team sees scope facts only, and the question who the team is. */
export type Conversation =
  TeamConversation | { readonly kind: 'not-the-team'; readonly says: string; readonly next: string };

export interface TeamConversation {
  readonly kind: 'team';
  readonly readAt: Milliseconds;
  /** At most three a side, the most certain first. */
  readonly hints: readonly HintCard[];
  readonly builders: readonly BuilderCard[];
  /** All 19, in the order of the source texts. */
  readonly breakers: readonly BreakerCard[];
  /** Facts with a question about the running and the planned sprints. */
  readonly notices: readonly NoticeCard[];
  /** In the board's own statistic first. */
  readonly velocity: readonly VelocityView[];
  /** How many closed sprints the readings rest on. */
  readonly closedSprints: number;
}

export interface HintCard {
  readonly side: Side;
  /** Ids of the breakers it can belong to, the most certain first. */
  readonly breakers: readonly string[];
  readonly says: readonly string[];
  /** The sprint at whose close it was first seen without a break since. */
  readonly since: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface BuilderCard {
  readonly sides: readonly Side[];
  readonly says: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface BreakerCard {
  readonly id: string;
  readonly side: Side;
  readonly name: string;
  readonly promise: string;
  readonly state: BreakerState['state'];
  readonly because: string;
  readonly canMean: string;
  readonly canAlsoMean: readonly string[];
  readonly cannotBeSeen: string;
  readonly checkIn: string;
  readonly ask: string;
  readonly try: readonly { readonly title: string; readonly how: string; readonly ground: string }[];
  readonly evidence: readonly EvidenceRow[];
}

export interface NoticeCard {
  readonly sprintId: number;
  readonly says: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface EvidenceRow {
  /** `null` = about the sprint as a whole. */
  readonly item: ItemLabel | null;
  readonly sprint: string;
  readonly at: Milliseconds;
  readonly says: string;
}
