import type { IndexedIssue } from '../indexed-issue';
import type { Matches } from './context';
import { operatorRefusal } from './jql-refusal';
import { asksForOthers } from './operators';
import type { PresentOperator } from './operators';
import { isGiven } from './operands';
import type { GivenValue, JqlValue } from './operands';

/** A number or an instant of an issue, how to read the query's values, and how wide a value is (a minute for dates). */
export interface OrderedQuestion {
  readonly fieldName: string;
  readonly valueOf: (issue: IndexedIssue) => number | null;
  readonly read: (value: GivenValue) => number;
  readonly width: number;
}

/** A clause about a field whose values have an order. An issue without a value is found by IS EMPTY alone. */
export function orderedClause(
  question: OrderedQuestion,
  operator: PresentOperator,
  values: readonly JqlValue[],
): Matches {
  const { valueOf } = question;
  if (operator === '~' || operator === '!~') throw operatorRefusal(operator, question.fieldName);
  if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') {
    const compare = comparison(operator, values.filter(isGiven).map(question.read)[0] ?? Number.NaN);
    return ofValue(valueOf, compare);
  }
  return equality(question, operator, values);
}

function comparison(operator: '<' | '>' | '<=' | '>=', limit: number): (value: number) => boolean {
  switch (operator) {
    case '<':
      return (value) => value < limit;
    case '>':
      return (value) => value > limit;
    case '<=':
      return (value) => value <= limit;
    case '>=':
      return (value) => value >= limit;
  }
}

function equality(
  { valueOf, read, width }: OrderedQuestion,
  operator: PresentOperator,
  values: readonly JqlValue[],
): Matches {
  const given = values.filter(isGiven);
  const emptyWanted = given.length < values.length;
  const limits = given.map(read);
  const isOne = (value: number) => limits.some((limit) => value >= limit && value <= limit + width);
  if (asksForOthers(operator)) return ofValue(valueOf, (value) => !isOne(value));
  return (issue) => {
    const value = valueOf(issue);
    return value === null ? emptyWanted : isOne(value);
  };
}

function ofValue(valueOf: OrderedQuestion['valueOf'], test: (value: number) => boolean): Matches {
  return (issue) => {
    const value = valueOf(issue);
    return value !== null && test(value);
  };
}
