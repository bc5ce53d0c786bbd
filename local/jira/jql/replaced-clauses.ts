import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { JqlFunctionAnswer } from './app-function';
import { clauseMatches } from './clause';
import type { JqlContext, Matches } from './context';
import { jqlRefusal } from './jql-refusal';
import { parseQuery } from './parse-query';
import type { Precomputations } from './precomputations';

/** Asks for every clause of a query that a function of an app stands in. Names are compared without capitals. */
export async function replacedClauses(
  where: Clause,
  precomputations: Precomputations,
  context: JqlContext,
): Promise<ReadonlyMap<TerminalClause, Matches>> {
  const replaced = new Map<TerminalClause, Matches>();
  for (const clause of terminals(where)) {
    const { operand } = clause;
    if (operand?.operandType !== 'function') continue;
    const functionName = precomputations.nameOf(operand.function.value);
    if (functionName === null) continue;
    const asked = {
      field: clause.field.value,
      operator: clause.operator?.value.toLowerCase() ?? '',
      functionName,
      arguments: operand.arguments.map(({ value }) => value),
    };
    replaced.set(clause, matchesOf(await precomputations.answer(asked), context));
  }
  return replaced;
}

function matchesOf(answer: JqlFunctionAnswer, context: JqlContext): Matches {
  if ('error' in answer) throw jqlRefusal(answer.error);
  const { where } = parseQuery(answer.jql);
  // The fragment is the same for everybody: as inside a saved filter, what this searcher may not see is found by nobody.
  const inside = { ...context, missingValue: () => [] };
  return where === null ? () => true : clauseMatches(where, inside);
}

function terminals(clause: Clause): readonly TerminalClause[] {
  switch (clause.clauseType) {
    case 'terminal':
      return [clause];
    case 'not':
      return terminals(clause.clause);
    case 'compound':
      return clause.clauses.flatMap(terminals);
  }
}
