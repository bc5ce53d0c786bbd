/** What an app's JQL function is told: the clause it stands in. */
export interface JqlFunctionClause {
  readonly field: string;
  /** `in`, `not in`, `=`, … in small letters. */
  readonly operator: string;
  /** As the app names it, however it is written in the query. */
  readonly functionName: string;
  readonly arguments: readonly string[];
}

/** An app's JQL function: it answers with JQL that takes the place of the whole clause, or says what is wrong. */
export interface JqlFunction {
  /** Under which precomputations name it. */
  readonly functionKey: string;
  /** The operators it may stand behind; absent = any. */
  readonly operators?: readonly string[];
  /** How many arguments must be there; none when absent. */
  readonly requiredArguments?: number;
  /** Rejects when the app cannot answer: then nothing is kept. */
  readonly compute: (clause: JqlFunctionClause) => Promise<JqlFunctionAnswer>;
}

export type JqlFunctionAnswer = { readonly jql: string } | { readonly error: string };
