import type { Instant } from './instant';

/** What was looked at and what could not be seen. */
export interface Coverage {
  /** Items changed since then were scanned for removed work; `null` = every item the site holds. */
  readonly scannedSince: Instant | null;
  /** Keys of the projects that were scanned. */
  readonly projects: readonly string[];
  /** How many items were scanned. */
  readonly candidates: number;
  /** Whether a limit ended the scan early. */
  readonly truncated: boolean;
  /** How many items were named but could not be read (deleted, archived or hidden). */
  readonly unreadable: number;
  /** `none`: no item that was read has any history. `cut`: some item's history is shorter than Jira says. */
  readonly history: 'complete' | 'cut' | 'none';
  /** Whether it is known which items the board's filter returns; `unknown` takes all items as the board's. */
  readonly boardItems: 'known' | 'unknown';
}
