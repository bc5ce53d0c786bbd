import { seesIssue } from '../asker';
import type { Asker } from '../asker';
import type { IndexedIssue } from '../indexed-issue';
import type { LiveSite } from '../live-site';
import { clauseMatches } from './clause';
import type { JqlContext } from './context';
import { replacedClauses } from './replaced-clauses';
import { jqlRefusal } from './jql-refusal';
import { inOrder } from './order-by';
import { parseQuery } from './parse-query';
import type { Precomputations } from './precomputations';

export interface JqlQuestion {
  readonly jql: string;
  readonly site: LiveSite;
  readonly asker: Asker;
  /** The zone of the person who asks, as an IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What the functions of apps stand for. */
  readonly precomputations: Precomputations;
}

/**
 * The issues that a query finds and the asker may see, in the query's order.
 * Refuses with 400 what Jira refuses: a query without restriction, and everything that does not exist.
 */
export async function searchIssues(question: JqlQuestion): Promise<readonly IndexedIssue[]> {
  const { site, asker } = question;
  const { where, orderBy } = parseQuery(question.jql);
  if (where === null) {
    throw jqlRefusal('Unbounded JQL queries are not allowed here. Add a search restriction to the query.');
  }
  const context = contextOf(question);
  const replaced = await replacedClauses(where, question.precomputations, context);
  const matches = clauseMatches(where, { ...context, replaced });
  const found: IndexedIssue[] = [];
  for (const issue of site.indexed()) {
    if (seesIssue(asker, issue) && matches(issue)) found.push(issue);
  }
  return inOrder(found, orderBy, site);
}

/** What a query is read against; values that do not exist are refused. */
export function contextOf({
  site,
  asker,
  timeZone,
  now,
}: Omit<JqlQuestion, 'jql' | 'precomputations'>): JqlContext {
  return {
    site,
    asker,
    timeZone,
    now,
    missingValue: refuse,
    read: clauseMatches,
    replaced: new Map(),
    filters: [],
  };
}

function refuse(message: string): never {
  throw jqlRefusal(message);
}
