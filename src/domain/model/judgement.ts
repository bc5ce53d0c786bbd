import type { Evidence, Reading } from './reading';
import type { SprintId } from './sprint';

/**
 * `notice`: a fact with a question about the running or the next sprint. `fact`: seen in closed sprints.
 * `hint`: a pattern that passed its noise test and lasts. `kept`: the opposite is well supported. `quiet`: nothing seen.
 */
export type Level = 'notice' | 'fact' | 'hint' | 'quiet' | 'kept' | 'unknown' | 'not-applicable';

/** A signal's reading with its level. */
export interface JudgedReading {
  readonly signal: string;
  /** The running or planned sprint of a notice; absent for a reading of the closed sprints. */
  readonly sprintId?: SprintId;
  readonly level: Level;
  readonly reading: Reading;
  /** The close since which a hint's rule has held without a break; only on hints. */
  readonly since?: SprintId;
  /** At how many closes in a row it has held, the last one included and 13 at most; only on hints. */
  readonly heldAt?: number;
}

export type Side = 'po-to-team' | 'team-to-po';

/** What can be said of one breaker, with the reason. */
export interface BreakerState {
  readonly id: string;
  readonly side: Side;
  readonly state: 'hint' | 'fact' | 'quiet' | 'kept' | 'not-enough-data' | 'only-people-know';
  readonly because: string;
  /** The signals that the state rests on. */
  readonly signals: readonly string[];
}

/** One entry of the page: one breaker, or several of one side that rest on mostly the same items. */
export interface Hint {
  readonly side: Side;
  /** The most certain first. */
  readonly breakers: readonly string[];
  readonly signals: readonly string[];
  readonly says: readonly string[];
  readonly since: SprintId;
  readonly evidence: readonly Evidence[];
}

/** Something that builds trust: a signal's opposite, well supported. One that serves both sides is one builder. */
export interface Builder {
  readonly signal: string;
  readonly sides: readonly Side[];
  readonly breakers: readonly string[];
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** The conversation page: the same rules and the same number of slots for both sides. */
export interface Page {
  readonly hints: readonly Hint[];
  /** Signals that stand in hints of both sides: their fact is shown once, across both columns. */
  readonly acrossBoth: readonly string[];
  readonly builders: readonly Builder[];
}
