/** An answer of Jira that is no success: its status and its words, in Jira's error shape. */
export type JiraRefusal = Error & {
  readonly refusal: { readonly status: number; readonly errorMessages: readonly string[] };
};

export function jiraRefusal(status: number, ...errorMessages: readonly string[]): JiraRefusal {
  return Object.assign(new Error(errorMessages.join(' ')), { refusal: { status, errorMessages } });
}

export function isJiraRefusal(thrown: unknown): thrown is JiraRefusal {
  return thrown instanceof Error && 'refusal' in thrown;
}

/** The body of each of Jira's refusals. */
export function errorBody(errorMessages: readonly string[]): object {
  return { errorMessages, errors: {} };
}
