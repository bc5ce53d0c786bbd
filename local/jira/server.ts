import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { type FaultScript, followScript } from './faults/fault-script';
import type { JqlFunction } from './jql/app-function';
import { errorBody, isJiraRefusal } from './jira-refusal';
import { Precomputations } from './jql/precomputations';
import { liveSite } from './live-site';
import { approximateCountRoute } from './routes/approximate-count';
import { boardRoute } from './routes/board';
import { boardConfigurationRoute } from './routes/board-configuration';
import { boardSprintIssuesRoute } from './routes/board-sprint-issues';
import { boardSprintsRoute } from './routes/board-sprints';
import { boardsRoute } from './routes/boards';
import { bulkChangelogRoute } from './routes/bulk-changelog';
import { bulkIssuesRoute } from './routes/bulk-issues';
import { changeIssueRoute } from './routes/change-issue';
import { createIssueRoute } from './routes/create-issue';
import { fieldsRoute } from './routes/fields';
import { issueRoute } from './routes/issue';
import { issueChangelogRoute } from './routes/issue-changelog';
import { moveIssuesRoute } from './routes/move-issues';
import { myPermissionsRoute } from './routes/my-permissions';
import { myselfRoute } from './routes/myself';
import { precomputationsRoute } from './routes/precomputations';
import { projectRolesRoute } from './routes/project-roles';
import { removedSearchRoutes } from './routes/removed-search';
import { roleActorsRoute } from './routes/role-actors';
import type { Route } from './routes/route';
import { searchRoute } from './routes/search';
import { serverInfoRoute } from './routes/server-info';
import { sprintRoute } from './routes/sprint';
import { statusesRoute } from './routes/statuses';
import { transitionsRoute } from './routes/transitions';
import type { Site } from './site';

export interface JiraServerOptions {
  /** The zone of whoever asks, as an IANA name: JQL dates are read in it. UTC unless said. */
  readonly timeZone?: string;
  /** How `changelog/bulkfetch` writes instants: milliseconds as real sites do, or ISO 8601 as its schema says. */
  readonly bulkCreated?: 'ms' | 'iso';
  /** The present, in epoch milliseconds. */
  readonly clock?: () => number;
  /** JQL functions of apps, by name. */
  readonly jqlFunctions?: ReadonlyMap<string, JqlFunction>;
  /** What goes wrong; nothing when absent. */
  readonly faults?: FaultScript;
}

const ROUTES: readonly Route[] = [
  boardsRoute,
  boardRoute,
  boardConfigurationRoute,
  boardSprintsRoute,
  boardSprintIssuesRoute,
  sprintRoute,
  moveIssuesRoute,
  searchRoute,
  approximateCountRoute,
  removedSearchRoutes,
  bulkChangelogRoute,
  bulkIssuesRoute,
  issueRoute,
  createIssueRoute,
  changeIssueRoute,
  transitionsRoute,
  issueChangelogRoute,
  fieldsRoute,
  statusesRoute,
  myselfRoute,
  serverInfoRoute,
  projectRolesRoute,
  roleActorsRoute,
  myPermissionsRoute,
  precomputationsRoute,
];

/**
 * A server that answers as Jira Cloud would, over a site in memory. Given a live site it shows that site's changes.
 * Who asks stands in the header `x-local-principal`: an account id or `app:<id>`; without it the app asks.
 */
export function createJiraServer(site: Site, options: JiraServerOptions = {}): FastifyInstance {
  const server = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  const {
    timeZone = 'UTC',
    bulkCreated = 'ms',
    clock = Date.now,
    jqlFunctions = new Map<string, JqlFunction>(),
    faults = null,
  } = options;
  const precomputations = new Precomputations(jqlFunctions, clock);
  const jira = { site: liveSite(site), timeZone, bulkCreated, clock, precomputations };
  answerErrorsAsJira(server);
  if (faults !== null) followScript(server, faults);
  for (const route of ROUTES) route(server, jira);
  return server;
}

function answerErrorsAsJira(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) =>
    reply.status(404).send(errorBody([`There is nothing at ${request.url.split('?')[0] ?? ''}.`])),
  );
  server.setErrorHandler((thrown, _request, reply) => {
    if (isJiraRefusal(thrown)) {
      return reply.status(thrown.refusal.status).send(errorBody(thrown.refusal.errorMessages));
    }
    return reply.status(statusOf(thrown)).send(errorBody([wordsOf(thrown)]));
  });
}

/** What fastify refuses before a route is reached (no JSON, an unknown content type) carries its own status. */
function statusOf(thrown: unknown): number {
  const status = thrown instanceof Error && 'statusCode' in thrown ? thrown.statusCode : null;
  return typeof status === 'number' ? status : 500;
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : 'Internal server error.';
}
