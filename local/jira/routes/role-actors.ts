import type { FastifyRequest } from 'fastify';
import { jiraRefusal } from '../jira-refusal';
import type { ProjectRights } from '../site';
import { projectOf } from '../site-projects';
import { administers } from './my-permissions';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';
import { platformUrl } from './site-url';

/**
 * GET /rest/api/3/project/{id or key}/role: the roles of a project by name, each with its address; and
 * GET …/role/{id}: who holds one. Both are for the project's admins and for the app; for others there is no project.
 */
export const roleActorsRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string } }>('/rest/api/3/project/:id/role', (request) => {
    const { projectId, roles } = administered(request.params.id, request, jira);
    return Object.fromEntries(roles.map(({ id, name }) => [name, roleUrl(projectId, id)]));
  });
  server.get<{ Params: { id: string; role: string } }>('/rest/api/3/project/:id/role/:role', (request) => {
    const { projectId, roles } = administered(request.params.id, request, jira);
    const role = roles.find(({ id }) => String(id) === request.params.role);
    if (role === undefined)
      throw jiraRefusal(404, `Cannot find project role with ID ${request.params.role}.`);
    const { id, name, members } = role;
    return { self: roleUrl(projectId, id), id, name, description: '', actors: members.map(actorOf(jira)) };
  });
};

function administered(
  idOrKey: string,
  request: FastifyRequest,
  jira: JiraState,
): Pick<ProjectRights, 'projectId' | 'roles'> {
  const { person, accountId } = whoAsks(request, jira);
  const project = projectOf(jira.site, idOrKey);
  if (project === null || (person !== null && !mayAdminister(accountId, project.id, jira))) {
    throw jiraRefusal(404, `No project could be found with key or id '${idOrKey}'.`);
  }
  const rights = jira.site.roles?.projects.find(({ projectId }) => projectId === project.id);
  return { projectId: project.id, roles: rights?.roles ?? [] };
}

function mayAdminister(accountId: string, projectId: string, { site }: JiraState): boolean {
  return site.roles === null || administers(accountId, projectId, site);
}

function actorOf({ site }: JiraState): (accountId: string, place: number) => object {
  return (accountId, place) => ({
    id: 10_000 + place,
    displayName:
      site.roles?.people.find((person) => person.accountId === accountId)?.displayName ?? accountId,
    type: 'atlassian-user-role-actor',
    actorUser: { accountId },
  });
}

function roleUrl(projectId: string, roleId: number): string {
  return platformUrl(`project/${projectId}/role/${roleId}`);
}
