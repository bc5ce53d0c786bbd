import type { OperatorValue } from '@atlaskit/jql-ast';

/** Operators that ask for the value of today; those that ask for the past (`was`, `changed`) are not evaluated here. */
export type PresentOperator = Exclude<OperatorValue, 'was' | 'was in' | 'was not' | 'was not in' | 'changed'>;

const OPPOSITES: Readonly<Record<PresentOperator, PresentOperator>> = {
  '=': '!=',
  '!=': '=',
  '~': '!~',
  '!~': '~',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

/** `NOT (a = b)` is read as `a != b`, so an issue without a value matches neither. */
export function opposite(operator: PresentOperator): PresentOperator {
  return OPPOSITES[operator];
}

export function isPresent(operator: OperatorValue): operator is PresentOperator {
  return operator in OPPOSITES;
}

/** Whether an operator asks for issues that differ from its values. */
export function asksForOthers(operator: PresentOperator): boolean {
  return operator === '!=' || operator === '!~' || operator === 'not in' || operator === 'is not';
}
