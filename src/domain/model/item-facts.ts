import type { Instant } from './instant';
import type { Track } from './track';
import type { Known } from './unknown';

/** What the signals look at beyond the ledger: lengths, instants and yes or no; never a text and never a person. */
export interface ItemFacts {
  readonly isBug: boolean;
  /** Whether the description or the acceptance criteria held any text. */
  readonly described: Track<boolean>;
  /** The changes of description and acceptance criteria, oldest first. */
  readonly rewordings: Known<readonly Rewording[]>;
  /** Whether the item was flagged. */
  readonly flagged: Track<boolean>;
  /** Whether it names something it serves today: a parent, an epic, a goal or a value. */
  readonly serves: Known<boolean>;
  /** Ids of the items it is linked with today. */
  readonly linkedIds: Known<readonly string[]>;
}

/** One change of a requirement's text, as sizes. */
export interface Rewording {
  readonly at: Instant;
  readonly charactersBefore: number;
  /** Characters that were put in, taken out or replaced: the longer of both sides between the first and last difference. */
  readonly charactersChanged: number;
}
