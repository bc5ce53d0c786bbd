import type { SprintId } from './sprint';

/** An answer to a statement, from 1, not at all, to 5, fully. */
export type Agreeing = 1 | 2 | 3 | 4 | 5;

/** A round of at most five statements; each is the id of the breaker that it belongs to. */
export interface Round {
  readonly id: string;
  readonly statements: readonly string[];
  /** A date such as `2026-11-21`; rounds carry days, never instants. */
  readonly openedOn: string;
  /** The sprint that had closed last when it was opened. */
  readonly afterSprint: SprintId | null;
}

/** How often each answer was given to one statement: five counts, for 1 to 5. Nothing else is kept of an answer. */
export type Counts = readonly [number, number, number, number, number];

export type Counters = Readonly<Record<string, Counts>>;

/** Counters of fewer than five answers are erased at the close, so that no view can ever show them. */
export interface ClosedRound extends Round {
  readonly closedOn: string;
  readonly result: { readonly kind: 'shown'; readonly counters: Counters } | { readonly kind: 'too-few' };
}

/** All rounds of a board: at most one is open; the last 12 that closed, newest first. */
export interface Rounds {
  readonly open: Round | null;
  readonly closed: readonly ClosedRound[];
}
