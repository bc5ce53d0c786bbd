import { z } from 'zod';
import { moveStatus } from '../actions';
import { jiraRefusal } from '../jira-refusal';
import { recordOf } from '../raw-values';
import type { RawIssue, RawStatus } from '../site';
import { deedOf } from './deed-of';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';
import { visibleIssue } from './visible-issue';

const bodySchema = z.looseObject({ transition: z.looseObject({ id: z.string() }) });
const PATH = '/rest/api/3/issue/:id/transitions';
type Named = { readonly Params: { readonly id: string } };

/**
 * GET and POST /rest/api/3/issue/{id or key}/transitions. A site folder holds no workflows: every status of the
 * issue's project can be reached from every other one, and a transition has the id of the status that it leads to.
 */
export const transitionsRoute: Route = (server, jira) => {
  server.get<Named>(PATH, (request) => {
    const issue = visibleIssue(request.params.id, whoAsks(request, jira), jira);
    return { expand: 'transitions', transitions: reachable(issue, jira).map(transitionTo) };
  });
  server.post<Named>(PATH, (request, reply) => {
    const issue = visibleIssue(request.params.id, whoAsks(request, jira), jira);
    const { id } = readBody(bodySchema, request.body).transition;
    if (!reachable(issue, jira).some((status) => status.id === id)) {
      throw jiraRefusal(400, `Transition id '${id}' is not valid for this issue.`);
    }
    moveStatus(jira.site, issue.id, id, deedOf(request, jira));
    return reply.code(204).send();
  });
};

/** A team-managed project has statuses of its own; the others share those without a project. */
function reachable({ fields }: RawIssue, { site }: JiraState): readonly RawStatus[] {
  const own = projectOfStatus(recordOf(fields['status']));
  return site.statuses.filter((status) => projectOfStatus(status) === own);
}

function projectOfStatus(status: Readonly<Record<string, unknown>> | null): unknown {
  return recordOf(recordOf(status?.['scope'])?.['project'])?.['id'] ?? null;
}

function transitionTo(status: RawStatus): object {
  return {
    ...{ id: status.id, name: status.name, to: status, hasScreen: false },
    ...{ isGlobal: true, isInitial: false, isAvailable: true, isConditional: false, isLooped: false },
  };
}
