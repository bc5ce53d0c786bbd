import type { JqlContext, Matches } from './context';
import type { ValueField } from './jql-field';
import { jqlRefusal, operatorRefusal } from './jql-refusal';
import { asksForOthers } from './operators';
import type { PresentOperator } from './operators';
import type { JqlValue } from './operands';

const OPERATORS: ReadonlySet<PresentOperator> = new Set(['=', '!=', 'in', 'not in', 'is', 'is not']);

/**
 * A clause about a field of things. `!=` and NOT IN ask for issues that have a value and another one:
 * an issue whose field is empty is found by IS EMPTY alone.
 */
export function valueClause(
  field: ValueField,
  operator: PresentOperator,
  values: readonly JqlValue[],
  context: JqlContext,
): Matches {
  if (!OPERATORS.has(operator)) throw operatorRefusal(operator, field.name);
  const emptyWanted = values.some((value) => meansEmpty(value, field));
  const ids = new Set(values.flatMap((value) => idsOf(value, field, operator, context)));
  const has = (found: readonly string[]) =>
    found.length === 0 ? emptyWanted : found.some((id) => ids.has(id));
  if (!asksForOthers(operator)) return (issue) => has(field.idsOf(issue, context));
  return (issue) => {
    const found = field.idsOf(issue, context);
    return found.length > 0 && !has(found);
  };
}

function meansEmpty(value: JqlValue, { emptyWord }: ValueField): boolean {
  return value.kind === 'empty' || (value.kind === 'literal' && value.text.toLowerCase() === emptyWord);
}

function idsOf(
  value: JqlValue,
  field: ValueField,
  operator: PresentOperator,
  context: JqlContext,
): readonly string[] {
  if (value.kind === 'function') return functionIds(value.name, field, operator, context);
  if (value.kind === 'empty' || meansEmpty(value, field)) return [];
  const ids = field.resolve(value.text, context);
  return ids.length > 0 ? ids : context.missingValue(field.unknown(value.text));
}

function functionIds(
  name: string,
  field: ValueField,
  operator: PresentOperator,
  context: JqlContext,
): readonly string[] {
  const evaluate = field.functions?.[name.toLowerCase()];
  if (evaluate === undefined)
    throw jqlRefusal(`Unable to find JQL function '${name}()' for the field '${field.name}'.`);
  const isList = name.toLowerCase() !== 'currentuser';
  if (isList && (operator === '=' || operator === '!=')) throw operatorRefusal(operator, field.name);
  return evaluate(context);
}
