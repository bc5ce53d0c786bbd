import type { LiveSite } from '../../jira/live-site';
import type { Person, SiteRoles } from '../../jira/site';

/** Somebody who may be chosen under "view as". */
export interface Viewer {
  readonly accountId: string;
  readonly title: string;
  /** The keys of the projects in which they hold a role. */
  readonly projects: readonly string[];
}

/** On a site that names no people anybody sees everything, and this is anybody. */
const ANYBODY: Viewer = {
  accountId: 'local-viewer',
  title: 'Anybody (this site names no people)',
  projects: [],
};

/** The people of the site by their titles; those with the same title are told apart by a number. */
export function peopleOf({ roles }: LiveSite): readonly Viewer[] {
  if (roles === null) return [ANYBODY];
  const seen = new Map<string, number>();
  return roles.people.map((person) => {
    const count = (seen.get(person.title) ?? 0) + 1;
    seen.set(person.title, count);
    return {
      accountId: person.accountId,
      title: count === 1 ? person.title : `${person.title} (${count})`,
      projects: projectsOf(roles, person),
    };
  });
}

function projectsOf({ projects }: SiteRoles, { accountId }: Person): readonly string[] {
  return projects
    .filter(({ roles }) => roles.some(({ members }) => members.includes(accountId)))
    .map(({ projectKey }) => projectKey);
}
