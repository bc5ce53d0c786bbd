import { z } from 'zod';
import { knownFailure } from '../../domain/model/known-failure';

export type JqlOperator = 'in' | 'not in';

/** The clause of a search that one of our functions stands in. Who searches is not told, and not asked for. */
export interface JqlClause {
  readonly functionName: string;
  readonly operator: JqlOperator;
  readonly arguments: readonly string[];
}

/** The same as Jira writes it, with the operator as it stands in the search. */
export interface WrittenClause {
  readonly functionName: string;
  readonly operator: string;
  readonly arguments: readonly string[];
}

const payload = z.object({
  clause: z.object({
    functionName: z.string(),
    operator: z.string(),
    arguments: z.array(z.string()).default([]),
  }),
});

/** Reads the clause that Jira hands to the function. Throws `question-unreadable`. */
export function readClause(handed: unknown): JqlClause {
  const read = payload.safeParse(handed);
  if (read.success) return clauseOf(read.data.clause);
  throw knownFailure(
    'question-unreadable',
    'This search reached Trust Signals in a form that it cannot read.',
    'Run the search again; if the app was just updated, that is enough.',
  );
}

/** Throws `question-unreadable` for an operator that is none of ours. */
export function clauseOf({ functionName, operator, arguments: given }: WrittenClause): JqlClause {
  return { functionName, operator: operatorOf(operator), arguments: given.map((text) => text.trim()) };
}

/** In capitals or not. */
function operatorOf(written: string): JqlOperator {
  const operator = written.toLowerCase().replace(/[\s_]+/g, ' ');
  if (operator === 'in' || operator === 'not in') return operator;
  throw knownFailure(
    'question-unreadable',
    `This function cannot be asked with "${written}".`,
    'Write "issue in" or "issue not in" before it.',
  );
}
