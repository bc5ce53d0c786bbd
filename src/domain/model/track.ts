import type { Instant } from './instant';

/** From `at` on the value is `to`. */
export interface Flip<T> {
  readonly at: Instant;
  readonly to: T;
}

/**
 * Every value one field of one item ever had.
 * `known`: `initial` holds from the creation on; `flips` are oldest first, at most one an instant
 * (changes at the same instant are one), and each differs from the value before it.
 * `unknown`: only today's value (`today`) can be told, and `because` says why.
 */
export type Track<T> =
  | {
      readonly kind: 'known';
      readonly initial: T;
      readonly flips: readonly Flip<T>[];
    }
  | {
      readonly kind: 'unknown';
      readonly today: T;
      readonly because: HistoryGap;
    };

/** Why the past of a field cannot be told. */
export type HistoryGap =
  /** No item that was read has any history. */
  | 'no-history-anywhere'
  /** Jira says that there are more history entries than it gave. */
  | 'history-cut'
  /** The field must have changed, and no entry says when. */
  | 'no-entry-says-when'
  /** An entry holds a value that cannot be read. */
  | 'unreadable-value';
