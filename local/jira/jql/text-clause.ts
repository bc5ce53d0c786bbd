import type { Matches } from './context';
import type { TextField } from './jql-field';
import { operatorRefusal } from './jql-refusal';
import type { PresentOperator } from './operators';
import type { JqlValue } from './operands';
import { textMatches } from './text-match';

/** A clause about a text: it can be searched for words, or be empty; Jira does not compare texts with `=`. */
export function textClause(
  field: TextField,
  operator: PresentOperator,
  values: readonly JqlValue[],
): Matches {
  const value = values[0];
  if (value?.kind === 'empty' && (operator === 'is' || operator === '='))
    return (issue) => field.textOf(issue) === null;
  if (value?.kind === 'empty' && (operator === 'is not' || operator === '!=')) {
    return (issue) => field.textOf(issue) !== null;
  }
  if (value?.kind !== 'literal' || (operator !== '~' && operator !== '!~'))
    throw operatorRefusal(operator, field.name);
  const found = textMatches(value.text);
  const wanted = operator === '~';
  return (issue) => {
    const text = field.textOf(issue);
    return text !== null && found(text) === wanted;
  };
}
