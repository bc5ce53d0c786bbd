import type { Instant } from '../../domain/model/instant';
import type { Jira } from '../../jira/jira';
import type { Store } from '../../store/store';
import type { HandOn } from './hand-on';

/** What the work of the queue stands on; all of it is handed in. */
export interface Work {
  readonly store: Store;
  /** Jira as the app. */
  readonly jira: Jira;
  /** When the work began. */
  readonly now: Instant;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly handOn: HandOn;
  /** What makes the fingerprint of a role's members unreadable for everybody else. */
  readonly secret: () => Promise<string>;
}
