import { savedFilters } from '../board-filter';
import type { SavedFilter } from '../board-filter';
import type { JqlContext, Matches } from './context';
import { jqlRefusal, operatorRefusal, unknownValue } from './jql-refusal';
import { asksForOthers } from './operators';
import type { PresentOperator } from './operators';
import type { JqlValue } from './operands';
import { parseQuery } from './parse-query';

/** `filter = 8`: what the saved search finds. */
export function filterClause(
  operator: PresentOperator,
  values: readonly JqlValue[],
  context: JqlContext,
): Matches {
  if (operator !== '=' && operator !== '!=' && operator !== 'in' && operator !== 'not in') {
    throw operatorRefusal(operator, 'filter');
  }
  const parts = values.map((value) => namedFilter(value, context));
  const others = asksForOthers(operator);
  return (issue) => parts.some((matches) => matches(issue)) !== others;
}

function namedFilter(value: JqlValue, context: JqlContext): Matches {
  if (value.kind !== 'literal') throw jqlRefusal(`The field 'filter' takes the id of a filter.`);
  const filter = savedFilters(context.site).find(({ id }) => id === value.text);
  if (filter === undefined) throw jqlRefusal(unknownValue(value.text, 'filter'));
  if (context.filters.includes(filter.id)) throw jqlRefusal(`The filter ${filter.id} asks for itself.`);
  return filterMatches(filter, context);
}

/**
 * What a board's filter finds: by its JQL where the site knows it, else the issues it was seen to return,
 * else those of the board's project, else all. A value that does not exist (any more) in a saved search finds nothing,
 * where a typed query would be refused.
 */
export function filterMatches(filter: SavedFilter, context: JqlContext): Matches {
  const { jql, issueKeys, projectId } = filter;
  if (jql !== null) {
    const { where } = parseQuery(jql);
    const inside = { ...context, missingValue: () => [], filters: [...context.filters, filter.id] };
    return where === null ? () => true : context.read(where, inside);
  }
  if (issueKeys !== null) return ({ id, issue }) => issueKeys.has(issue.key) || issueKeys.has(id);
  return projectId === null ? () => true : (issue) => issue.projectId === projectId;
}
