import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PRINCIPAL_HEADER, askerOf } from '../asker';
import type { Asker } from '../asker';
import type { Precomputations } from '../jql/precomputations';
import type { LiveSite } from '../live-site';

/** What every endpoint answers from. */
export interface JiraState {
  readonly site: LiveSite;
  /** An IANA name. */
  readonly timeZone: string;
  readonly bulkCreated: 'ms' | 'iso';
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly precomputations: Precomputations;
}

/** One endpoint: it puts itself on the server. */
export type Route = (server: FastifyInstance, jira: JiraState) => void;

/** Who asks. Refused with 401 when the site does not know them. */
export function whoAsks({ headers }: FastifyRequest, { site }: JiraState): Asker {
  const principal = headers[PRINCIPAL_HEADER];
  return askerOf(Array.isArray(principal) ? principal[0] : principal, site);
}

/** What a search of this request is read against. */
export function searchScope(request: FastifyRequest, jira: JiraState) {
  return {
    site: jira.site,
    asker: whoAsks(request, jira),
    timeZone: jira.timeZone,
    now: jira.clock(),
    precomputations: jira.precomputations,
  };
}
