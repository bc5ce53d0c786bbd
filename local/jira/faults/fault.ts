/** A call to the local Jira, as it stands before Jira answers it. */
export interface CallToJira {
  readonly method: string;
  /** From `/rest/` on, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many calls came before this one. */
  readonly before: number;
}

export interface JiraAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What becomes of one call. */
export type Trouble =
  | { readonly kind: 'answered-instead'; readonly answer: JiraAnswer }
  /** The line is cut, and nothing comes back. */
  | { readonly kind: 'silence' }
  /** Jira is asked for smaller pages than the call says. */
  | { readonly kind: 'asked-for-less'; readonly most: number }
  | { readonly kind: 'spoilt'; readonly spoil: (answer: JiraAnswer) => JiraAnswer };

/** One way in which Jira, or the way to it, is not well; `null` = this call is served as ever. */
export type Fault = (call: CallToJira) => Trouble | null;

/** Makes a fault of a change to the JSON of each successful answer. */
export function spoiltJson(spoil: (json: unknown, call: CallToJira) => unknown): Fault {
  return (call) => ({
    kind: 'spoilt',
    spoil: (answer) =>
      answer.status === 200
        ? { ...answer, text: JSON.stringify(spoil(JSON.parse(answer.text), call)) }
        : answer,
  });
}
