import type { Instant } from '../domain/model/instant';

/** One item as Jira answered it: `{id, key, fields}` and its history entries, in any order, duplicates allowed. */
export interface IssueAnswer {
  readonly issue: unknown;
  readonly histories: readonly unknown[];
  /** How many entries Jira says there are; `null` when it does not say. */
  readonly total: number | null;
}

/** All of Jira's answers about one board, unread: `translateBoard` parses them at the door. */
export interface BoardAnswers {
  readonly board: unknown;
  readonly configuration: unknown;
  readonly sprints: readonly unknown[];
  readonly fields: readonly unknown[];
  readonly statuses: readonly unknown[];
  readonly issues: Iterable<IssueAnswer>;
  /** Ids or keys of the items that the board's filter returns; `null` = not known. */
  readonly boardItems: ReadonlySet<string> | null;
  /** Values of `recorded.json` or of the store: `{sprintId, startedAt?, goalAtStart?, planningFinishedAt?, …}`. */
  readonly recorded: readonly unknown[];
  readonly scan: ScanFacts;
  /** An earlier reading has shown that the site keeps histories, so an item without one never changed. */
  readonly siteHasHistory?: boolean;
}

/** What the search for removed items covered. */
export interface ScanFacts {
  readonly since: Instant | null;
  readonly projects: readonly string[];
  readonly truncated: boolean;
  readonly unreadable: number;
}
