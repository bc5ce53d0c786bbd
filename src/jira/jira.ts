/** One call to Jira. `path` starts with `/rest/` and is already encoded. */
export interface JiraRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

export interface JiraResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text as it came; the reader parses it, so that HTML where JSON should be gets words. */
  readonly text: string;
}

/** The way to a Jira. Who asks (the app, the viewer, a token) is the caller's choice of port. Rejects when nothing answers. */
export type Jira = (request: JiraRequest) => Promise<JiraResponse>;
