import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { JqlContext, Matches } from './context';
import { MINUTE, dateValue } from './date-value';
import { fieldOf } from './field-of';
import { filterClause } from './filter-clause';
import type { DateField, JqlField, NumberField } from './jql-field';
import { jqlRefusal } from './jql-refusal';
import { numberValue } from './number-value';
import { isPresent, opposite } from './operators';
import type { PresentOperator } from './operators';
import { orderedClause } from './ordered-clause';
import type { OrderedQuestion } from './ordered-clause';
import { valuesOf } from './operands';
import type { JqlValue } from './operands';
import { textClause } from './text-clause';
import { valueClause } from './value-clause';

/** Whether a clause stands as it is said or under a NOT. */
type Sense = 'said' | 'negated';

/** What a clause of a query asks of an issue. Everything that the site does not know is refused before any issue is looked at. */
export function clauseMatches(clause: Clause, context: JqlContext): Matches {
  return inSense(clause, 'said', context);
}

/** NOT is moved inwards, to the operators: there it means what `!=` and NOT IN mean. */
function inSense(clause: Clause, sense: Sense, context: JqlContext): Matches {
  switch (clause.clauseType) {
    case 'not':
      return inSense(clause.clause, sense === 'said' ? 'negated' : 'said', context);
    case 'terminal':
      return terminal(clause, sense, context);
    case 'compound': {
      const parts = clause.clauses.map((part) => inSense(part, sense, context));
      return (clause.operator.value === 'and') === (sense === 'said') ? all(parts) : any(parts);
    }
  }
}

function terminal(clause: TerminalClause, sense: Sense, context: JqlContext): Matches {
  const replaced = context.replaced.get(clause);
  if (replaced !== undefined) return sense === 'said' ? replaced : (issue) => !replaced(issue);
  const field = fieldOf(clause.field.value, context.site);
  const operator = operatorOf(clause);
  return clauseOf(field, sense === 'said' ? operator : opposite(operator), valuesOf(clause), context);
}

function operatorOf({ operator, field }: TerminalClause): PresentOperator {
  if (operator !== undefined && isPresent(operator.value)) return operator.value;
  throw jqlRefusal(`History searches do not support the '${field.value}' field.`);
}

function clauseOf(
  field: JqlField,
  operator: PresentOperator,
  values: readonly JqlValue[],
  context: JqlContext,
): Matches {
  switch (field.kind) {
    case 'value':
      return valueClause(field, operator, values, context);
    case 'number':
      return orderedClause(numbers(field), operator, values);
    case 'date':
      return orderedClause(dates(field, context), operator, values);
    case 'text':
      return textClause(field, operator, values);
    case 'filter':
      return filterClause(operator, values, context);
  }
}

function numbers({ name: fieldName, numberOf }: NumberField): OrderedQuestion {
  return { fieldName, valueOf: numberOf, read: (value) => numberValue(value, fieldName), width: 0 };
}

/** A date of a query is as wide as the minute that it names. */
function dates({ name: fieldName, instantOf }: DateField, context: JqlContext): OrderedQuestion {
  return {
    fieldName,
    valueOf: instantOf,
    read: (value) => dateValue(value, fieldName, context),
    width: MINUTE - 1,
  };
}

function all(parts: readonly Matches[]): Matches {
  return (issue) => parts.every((matches) => matches(issue));
}

function any(parts: readonly Matches[]): Matches {
  return (issue) => parts.some((matches) => matches(issue));
}
