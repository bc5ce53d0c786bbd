import type { StatusId } from './board';
import type { Instant } from './instant';
import type { ItemFacts } from './item-facts';
import type { SprintId } from './sprint';
import type { Track } from './track';

/** An item of a backlog with the history of the fields that the ledger is made of. No person, no text. */
export interface WorkItem {
  /** Jira's id: it stays when the key changes. */
  readonly id: string;
  readonly key: string;
  readonly createdAt: Instant;
  /** When Jira says that it changed last; absent where it was not asked for. */
  readonly updatedAt?: Instant;
  readonly kind: 'item' | 'sub-task' | 'epic';
  /** Whether the board's filter returns it. */
  readonly onBoard: boolean;
  /** The sprints that the item named, at each instant. */
  readonly sprints: Track<readonly SprintId[]>;
  readonly status: Track<StatusId>;
  readonly estimate: Track<number | null>;
  /** Absent when only the ledger's fields were read. */
  readonly facts?: ItemFacts;
}
