import { fetchFromHost } from './egress-guard';

export interface JiraCall {
  /** An account id, or `app:` and the app's id; `anonymous` for a call that nobody signs. */
  readonly principal: string;
  readonly method: string;
  /** From `/rest/` on, encoded. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | null;
}

/** How the host reaches a Jira. Rejects when nothing answers. */
export type JiraTransport = (call: JiraCall) => Promise<Response>;

/** The local Jira at an address: it is told who asks by a header, where the real one reads a token. */
export function localJira(address: string): JiraTransport {
  return ({ principal, method, path, headers, body }) => {
    const signed = new Headers(headers);
    signed.set('x-local-principal', principal);
    return fetchFromHost(new URL(path, address), { method, headers: signed, body });
  };
}
