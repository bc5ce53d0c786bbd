import type { Agreeing, Counts } from '../domain/model/check-in';
import type { BreakerState, Side } from '../domain/model/judgement';
import type { OfBoard } from './of-board';

export type { Agreeing, Counts };

/** The check-in of a board, for the team alone. How many have answered an open round is told to nobody. */
export interface CheckIn {
  readonly open: OpenRound | null;
  /** Newest first, at most 12. */
  readonly closed: readonly RoundResult[];
  /** What a new round would ask: those that Jira cannot see first, then those with hints. */
  readonly suggested: readonly Statement[];
  readonly trends: readonly Trend[];
  readonly mayOpen: boolean;
  readonly says: readonly string[];
}

export interface Statement {
  /** The id of the breaker that it belongs to. */
  readonly breaker: string;
  readonly side: Side;
  readonly says: string;
}

export interface OpenRound {
  readonly id: string;
  readonly openedOn: string;
  readonly statements: readonly Statement[];
  /** Whether the viewer has answered: they cannot answer again. */
  readonly answered: boolean;
}

export interface RoundResult {
  readonly id: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly result:
    | { readonly kind: 'shown'; readonly answers: number; readonly statements: readonly StatementResult[] }
    /** Fewer than five answered: nothing is kept of what was answered. */
    | { readonly kind: 'too-few'; readonly statements: readonly Statement[] };
}

export interface StatementResult extends Statement {
  readonly counts: Counts;
  /** Said in words, such as "everyone agreed". */
  readonly inWords: string;
}

/** One statement over closed rounds, beside what the closed sprints show of the same breaker. */
export interface Trend extends Statement {
  readonly rounds: readonly { readonly closedOn: string; readonly counts: Counts }[];
  readonly state: BreakerState['state'];
  readonly because: string;
}

export interface OpenRoundQuestion extends OfBoard {
  /** One to five breakers; their statements are asked in this order. */
  readonly statements: readonly string[];
}

export interface AnswerRound extends OfBoard {
  readonly roundId: string;
  /** One answer for each statement of the round, by breaker. */
  readonly answers: readonly { readonly breaker: string; readonly answer: Agreeing }[];
}

export interface CloseRound extends OfBoard {
  readonly roundId: string;
}
