import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import { jqlRefusal } from './jql-refusal';

/** One value a clause compares with. */
export type JqlValue =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'function'; readonly name: string; readonly parameters: readonly string[] };

/** A value that says something: not EMPTY. */
export type GivenValue = Exclude<JqlValue, { readonly kind: 'empty' }>;

export function isGiven(value: JqlValue): value is GivenValue {
  return value.kind !== 'empty';
}

/** The values of a clause: one, or those of its list. */
export function valuesOf({ operand, field }: TerminalClause): readonly JqlValue[] {
  if (operand === undefined) throw jqlRefusal(`The clause about '${field.value}' has no value.`);
  return operand.operandType === 'list' ? operand.values.map(valueOf) : [valueOf(operand)];
}

function valueOf(operand: Operand): JqlValue {
  switch (operand.operandType) {
    case 'value':
      return { kind: 'literal', text: operand.value };
    case 'keyword':
      return { kind: 'empty' };
    case 'function':
      return {
        kind: 'function',
        name: operand.function.value,
        parameters: operand.arguments.map(({ value }) => value),
      };
    case 'list':
      throw jqlRefusal('A list of values cannot stand in a list.');
  }
}
