import type { IndexedIssue } from './indexed-issue';
import { jiraRefusal } from './jira-refusal';
import type { LiveSite } from './live-site';
import { boardProject } from './site-projects';
import type { Person, RawBoard, SiteRoles } from './site';

/** Who asks Jira, and what of the site exists for them. */
export interface Asker {
  readonly accountId: string;
  /** `null` for an app. */
  readonly person: Person | null;
  readonly mayBrowse: (projectId: string | null) => boolean;
}

/** Names who asks: an account id, or `app:<id>`. Without it the app asks. */
export const PRINCIPAL_HEADER = 'x-local-principal';

const APP_PREFIX = 'app:';

/**
 * The app sees every project. A person sees the projects they may browse; on a site whose roles are not known
 * everybody sees everything. Somebody the site does not know is refused with 401.
 */
export function askerOf(principal: string | undefined, site: LiveSite): Asker {
  if (principal === undefined || principal.startsWith(APP_PREFIX)) {
    return {
      accountId: (principal ?? `${APP_PREFIX}local`).slice(APP_PREFIX.length),
      person: null,
      mayBrowse: () => true,
    };
  }
  if (site.roles === null)
    return { accountId: principal, person: stranger(principal), mayBrowse: () => true };
  const person = site.roles.people.find(({ accountId }) => accountId === principal);
  if (person === undefined) {
    throw jiraRefusal(401, 'Client must be authenticated to access this resource.');
  }
  const projects = projectsOf(person, site.roles);
  return { accountId: principal, person, mayBrowse: (id) => id !== null && projects.has(id) };
}

export function seesIssue({ mayBrowse }: Asker, { projectId }: IndexedIssue): boolean {
  return mayBrowse(projectId);
}

/** A board belongs to a project; one without a location is shown to everybody who may browse any project of the site. */
export function seesBoard({ mayBrowse, person }: Asker, board: RawBoard, site: LiveSite): boolean {
  const project = boardProject(board, site.boardDetails.get(board.id));
  if (project !== null || person === null || site.roles === null) return mayBrowse(project?.id ?? null);
  return site.roles.projects.some(({ projectId }) => mayBrowse(projectId));
}

function projectsOf({ accountId }: Person, { projects }: SiteRoles): ReadonlySet<string> {
  return new Set(
    projects.filter(({ browse }) => browse.includes(accountId)).map(({ projectId }) => projectId),
  );
}

function stranger(accountId: string): Person {
  return { accountId, displayName: accountId, title: '' };
}
