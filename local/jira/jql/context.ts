import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { Asker } from '../asker';
import type { IndexedIssue } from '../indexed-issue';
import type { LiveSite } from '../live-site';

/** Whether an issue matches a clause. */
export type Matches = (issue: IndexedIssue) => boolean;

/** What a query is read against: the site, who asks, and when. */
export interface JqlContext {
  readonly site: LiveSite;
  readonly asker: Asker;
  /** The zone in which dates without one are read: that of the person who asks. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /**
   * What to do with a value that does not exist. A query refuses with the message given;
   * a saved filter goes on, and the value matches nothing.
   */
  readonly missingValue: (message: string) => readonly string[];
  /** Reads a clause that stands in a saved filter. */
  readonly read: (clause: Clause, context: JqlContext) => Matches;
  /** Clauses that an app's function stands in, with what the function made of them. */
  readonly replaced: ReadonlyMap<TerminalClause, Matches>;
  /** Ids of the saved filters that are being read, so that a filter cannot ask for itself. */
  readonly filters: readonly string[];
}
