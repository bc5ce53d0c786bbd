import type {
  BeforeAfter,
  ExperimentCard,
  Outcome,
  PoSideRole,
  RequestForHelp,
  SprintFigure,
  TeamSideRole,
} from '../domain/model/experiment';
import type { Side } from '../domain/model/judgement';
import type { Milliseconds } from './answer';
import type { EvidenceRow } from './conversation';
import type { OfBoard } from './of-board';

export type { BeforeAfter, ExperimentCard, Outcome, PoSideRole, RequestForHelp, SprintFigure, TeamSideRole };

/** All experiments of a board, for the team alone: due first, then running, drafts, reviewed newest first. */
export interface Experiments {
  readonly experiments: readonly ExperimentShown[];
  /** What can be tried, breaker by breaker, in the order of the source texts. */
  readonly library: readonly BreakerLibrary[];
  /** Breakers with an experiment, each with how far its ladder is open. */
  readonly ladders: readonly Ladder[];
  /** The running sprint, which an experiment may begin with; `null` = none runs. */
  readonly runningSprint: { readonly id: number; readonly name: string } | null;
}

export interface ExperimentShown {
  readonly id: string;
  readonly revision: number;
  readonly breaker: string;
  readonly breakerName: string;
  readonly side: Side;
  readonly card: ExperimentCard;
  readonly state: StateShown;
  /** `null` = Jira sees nothing of this breaker, and the facts are what people say. */
  readonly facts: FactsShown | null;
  readonly follows: string | null;
}

export type StateShown =
  | { readonly kind: 'draft' }
  /** `of` sprints are tried, `closed` of them have closed; `reviewOn` is the planned end of the last one, where it can be told. */
  | {
      readonly kind: 'running';
      readonly startedAt: Milliseconds;
      readonly closed: number;
      readonly of: number;
      readonly reviewOn: Milliseconds | null;
    }
  | { readonly kind: 'due'; readonly startedAt: Milliseconds; readonly closed: number }
  | {
      readonly kind: 'reviewed';
      readonly reviewedAt: Milliseconds;
      readonly outcome: Outcome;
      readonly learned: string;
    };

export interface FactsShown extends BeforeAfter {
  /** The question that the signal asks. */
  readonly asks: string;
  /** What every figure opens to; empty after a review, whose figures stay as they were. */
  readonly evidence: readonly EvidenceRow[];
}

export interface BreakerLibrary {
  readonly breaker: string;
  readonly name: string;
  readonly side: Side;
  readonly ask: string;
  /** The signals that can be followed; empty = people say what changed. */
  readonly signals: readonly { readonly id: string; readonly asks: string }[];
  readonly ideas: readonly Idea[];
}

export interface Idea {
  readonly title: string;
  readonly how: string;
  readonly ground: string;
}

export type Rung = 'notice' | 'ask' | 'try' | 'review' | 'ask-for-help' | 'escalate';

export interface Ladder {
  readonly breaker: string;
  readonly name: string;
  readonly rungs: readonly { readonly rung: Rung; readonly open: boolean; readonly says: string }[];
  /** What an escalation can cost; said wherever the last rung is shown. */
  readonly cost: readonly string[];
  /** What both sides wrote; `null` = nothing yet, or the last rung is not open. */
  readonly request: RequestForHelp | null;
}

/** Without an id a new card; with one the change of a draft or running card, told by what it was before. */
export interface SaveExperiment extends OfBoard {
  readonly id?: string;
  /** Chosen once, with a new card. */
  readonly breaker?: string;
  readonly signal?: string | null;
  readonly follows?: string;
  /** What was shown when the writing began; absent for a new card. */
  readonly was?: ExperimentCard;
  readonly card: ExperimentCard;
  /** Made by the page, so that sending the same new card twice makes one. */
  readonly token: string;
}

/** `merged`: others had changed other lines, which stand too. `conflict`: the same lines were changed, and nothing was saved. */
export type SavedExperiment =
  | { readonly kind: 'saved' | 'merged'; readonly experiment: ExperimentShown }
  | {
      readonly kind: 'conflict';
      readonly lines: readonly (keyof ExperimentCard)[];
      readonly experiment: ExperimentShown;
    };

export type ExperimentMove =
  | { readonly kind: 'start'; readonly from: 'running-sprint' | 'next-sprint' }
  | { readonly kind: 'review'; readonly outcome: Outcome; readonly learned: string }
  /** A draft only; what was tried is never erased by hand. */
  | { readonly kind: 'discard' };

export interface MoveExperiment extends OfBoard {
  readonly id: string;
  /** As it was shown: a card that changed since is shown first. */
  readonly revision: number;
  readonly move: ExperimentMove;
}

export interface SaveRequest extends OfBoard {
  readonly breaker: string;
  /** 0 = nothing was written yet. */
  readonly revision: number;
  readonly fromPoSide: string;
  readonly fromTeamSide: string;
  readonly weAskFor: string;
  /** The form asks "does this name a person?" and this is its answer. */
  readonly namesAPerson: boolean;
}
