import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import { clauseMatches } from './clause';
import type { JqlContext, Matches } from './context';
import { jqlRefusal } from './jql-refusal';
import { parseQuery } from './parse-query';

/** What an app's JQL function is told: the clause it stands in. */
export interface JqlFunctionCall {
  readonly field: string;
  /** `in`, `not in`, `=`, … as written. */
  readonly operator: string;
  readonly name: string;
  readonly parameters: readonly string[];
  readonly accountId: string;
}

/** An app's JQL function: it answers with JQL that takes the place of the whole clause, or says what is wrong. */
export type JqlFunction = (
  call: JqlFunctionCall,
) => Promise<{ readonly jql: string } | { readonly error: string }>;

/** Asks the apps for every clause of a query that one of their functions stands in. Names are compared without capitals. */
export async function replacedClauses(
  where: Clause,
  functions: ReadonlyMap<string, JqlFunction>,
  context: JqlContext,
): Promise<ReadonlyMap<TerminalClause, Matches>> {
  const byName = new Map([...functions].map(([name, evaluate]) => [name.toLowerCase(), evaluate]));
  const replaced = new Map<TerminalClause, Matches>();
  for (const clause of terminals(where)) {
    const { operand } = clause;
    if (operand?.operandType !== 'function') continue;
    const evaluate = byName.get(operand.function.value.toLowerCase());
    if (evaluate !== undefined) replaced.set(clause, await evaluated(clause, evaluate, context));
  }
  return replaced;
}

async function evaluated(
  clause: TerminalClause,
  evaluate: JqlFunction,
  context: JqlContext,
): Promise<Matches> {
  const { operand } = clause;
  const call = operand?.operandType === 'function' ? operand : null;
  const answer = await evaluate({
    field: clause.field.value,
    operator: clause.operator?.value ?? '',
    name: call?.function.value ?? '',
    parameters: call?.arguments.map(({ value }) => value) ?? [],
    accountId: context.asker.accountId,
  });
  if ('error' in answer) throw jqlRefusal(answer.error);
  const { where } = parseQuery(answer.jql);
  return where === null ? () => true : clauseMatches(where, context);
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
