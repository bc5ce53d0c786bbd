import { jiraRefusal } from '../jira-refusal';
import type { Asker } from '../asker';
import { projectOf } from '../site-projects';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';

const KNOWN: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  BROWSE_PROJECTS: { id: '10', name: 'Browse Projects' },
  ADMINISTER_PROJECTS: { id: '23', name: 'Administer Projects' },
};

/**
 * GET /rest/api/3/mypermissions: which of the named permissions the asker has in a project, or anywhere when none is
 * named. The app has all; on a site whose roles are not known everybody has all. A hidden project is not found.
 */
export const myPermissionsRoute: Route = (server, jira) => {
  server.get<{ Querystring: QueryParameters }>('/rest/api/3/mypermissions', (request) => {
    const asker = whoAsks(request, jira);
    const asked = listParameter(request.query, 'permissions');
    if (asked.length === 0) throw jiraRefusal(400, "The 'permissions' query parameter is required.");
    const projectIds = projectsIn(request.query, asker, jira);
    const permissions = asked.map((key) => {
      const known = KNOWN[key];
      if (known === undefined) throw jiraRefusal(400, `Unrecognized permission ${key}.`);
      const havePermission = projectIds.some((id) => has(key, id, asker, jira));
      return [key, { ...known, key, type: 'PROJECT', description: '', havePermission }] as const;
    });
    return { permissions: Object.fromEntries(permissions) };
  });
};

/** `null` stands for a project on a site that does not say which there are. */
function projectsIn(
  query: QueryParameters,
  { mayBrowse }: Asker,
  { site }: JiraState,
): readonly (string | null)[] {
  const named = query['projectKey'] ?? query['projectId'];
  if (typeof named !== 'string') return site.roles?.projects.map(({ projectId }) => projectId) ?? [null];
  const project = projectOf(site, named);
  if (project !== null && mayBrowse(project.id)) return [project.id];
  throw jiraRefusal(404, `No project could be found with key or id '${named}'.`);
}

function has(key: string, projectId: string | null, asker: Asker, { site }: JiraState): boolean {
  if (asker.person === null || site.roles === null) return true;
  if (key === 'BROWSE_PROJECTS') return asker.mayBrowse(projectId);
  return administers(asker.accountId, projectId, site);
}

/** Whether a person administers a project. */
export function administers(
  accountId: string,
  projectId: string | null,
  { roles }: JiraState['site'],
): boolean {
  const rights = roles?.projects.find((project) => project.projectId === projectId);
  return rights?.administer.includes(accountId) ?? false;
}
