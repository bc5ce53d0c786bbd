import type { Instant } from './instant';
import type { SprintId } from './sprint';

/** The one answer of a signal. Unknown is a word with a reason; a missing number is never 0. */
export type Reading = Measured | UnknownReading | NotApplicable;

export interface Measured {
  readonly kind: 'measured';
  /** The figures behind the sentence; finite numbers, counts first. */
  readonly value: Readonly<Record<string, number>>;
  /** The fact in one sentence with its counts: "31 of 52 planned items". */
  readonly says: string;
  /** Whether there is anything to show as a fact. */
  readonly seen: boolean;
  /** Whether the rule of the hint holds at this close. */
  readonly pattern: boolean;
  /** Whether the opposite is well supported: what builds trust. */
  readonly kept: boolean;
  readonly evidence: readonly Evidence[];
}

export interface UnknownReading {
  readonly kind: 'unknown';
  readonly because: string;
}

export interface NotApplicable {
  readonly kind: 'not-applicable';
  readonly because: string;
}

/** Something seen: an item or a whole sprint, an instant and a sentence; never a person. */
export interface Evidence {
  /** `null` = about the sprint as a whole. */
  readonly itemId: string | null;
  readonly sprintId: SprintId;
  readonly at: Instant;
  readonly says: string;
}
