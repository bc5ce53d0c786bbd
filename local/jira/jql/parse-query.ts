import { JastBuilder } from '@atlaskit/jql-ast';
import type { Clause, OrderByField } from '@atlaskit/jql-ast';
import { jqlRefusal } from './jql-refusal';

export interface JqlQuery {
  /** `null` = no restriction. */
  readonly where: Clause | null;
  readonly orderBy: readonly OrderByField[];
}

const MOST_ORDER_FIELDS = 7;

/** The clauses of a query by Atlassian's own grammar; a text that is no JQL is refused with 400. */
export function parseQuery(jql: string): JqlQuery {
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error !== undefined) throw jqlRefusal(`Error in the JQL query: ${error.message}.`);
  const orderBy = query?.orderBy?.fields ?? [];
  if (orderBy.length > MOST_ORDER_FIELDS) {
    throw jqlRefusal(`The ORDER BY clause can hold at most ${MOST_ORDER_FIELDS} fields.`);
  }
  return { where: query?.where ?? null, orderBy };
}
