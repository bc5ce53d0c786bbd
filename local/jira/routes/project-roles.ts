import { jiraRefusal } from '../jira-refusal';
import type { ProjectRights } from '../site';
import { projectOf } from '../site-projects';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { Route } from './route';
import { platformUrl } from './site-url';

type Role = ProjectRights['roles'][number];

/**
 * GET /rest/api/3/project/{id or key}/roledetails: the roles of a project; with `currentMember=true` those of the asker.
 * On a site whose roles are not known nobody holds one. A project that the asker may not browse is not found.
 */
export const projectRolesRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string }; Querystring: QueryParameters }>(
    '/rest/api/3/project/:id/roledetails',
    (request) => {
      const asker = whoAsks(request, jira);
      const project = projectOf(jira.site, request.params.id);
      if (project === null || !asker.mayBrowse(project.id)) {
        throw jiraRefusal(404, `No project could be found with key or id '${request.params.id}'.`);
      }
      const rights = jira.site.roles?.projects.find(({ projectId }) => projectId === project.id);
      const own = request.query['currentMember'] === 'true';
      return (rights?.roles ?? [])
        .filter(({ members }) => !own || members.includes(asker.accountId))
        .map((role) => roleAnswer(role, project.id));
    },
  );
};

/** The members are people and stay out of the answer, as in Jira. */
function roleAnswer({ id, name }: Role, projectId: string): object {
  return {
    self: platformUrl(`project/${projectId}/role/${id}`),
    id,
    name,
    description: '',
    admin: false,
    default: false,
    roleConfigurable: true,
    translatedName: name,
  };
}
