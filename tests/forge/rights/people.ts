import { makeDemoSite } from '../../../local/demo/demo-site';
import type { Person, ProjectRights, Site, SiteRoles } from '../../../local/jira/site';

/** The demo up to this moment, because the app reads the clock of the machine. */
export const NOW = Date.now();

/** The board whose sprint keeps changing, and its project. */
export const BOARD = 3;
export const PROJECT = 'WHS';

export type Persona =
  | 'Product Owner'
  | 'developer'
  | 'Scrum Master'
  | 'project admin outside the team'
  | 'browses with another role'
  | 'line manager who may browse'
  | 'outsider'
  | 'nobody signed in';

const STAKEHOLDER: Person = {
  accountId: 'made-up:stakeholder-of-the-warehouse',
  displayName: 'Ngozi Achterberg',
  title: 'Stakeholder, in no team',
};

/** The demo site with one more person: somebody who browses the project and holds a role there that is no team's. */
export function siteWithPeople(): Site {
  const site = makeDemoSite({ seed: 1, now: NOW });
  const { roles } = site;
  if (roles === null) throw new Error('The demo tells who works where.');
  return { ...site, roles: withStakeholder(roles) };
}

function withStakeholder({ people, projects }: SiteRoles): SiteRoles {
  return {
    people: [...people, STAKEHOLDER],
    projects: projects.map((rights) => (rights.projectKey === PROJECT ? withReader(rights) : rights)),
  };
}

function withReader(rights: ProjectRights): ProjectRights {
  const role = { id: 10_900, name: 'Stakeholders', members: [STAKEHOLDER.accountId] };
  return {
    ...rights,
    browse: [...rights.browse, STAKEHOLDER.accountId],
    roles: [...rights.roles, role],
  };
}

/** Who they are on a site: `null` = nobody is signed in. The demo's Scrum Master administers the project as well. */
export function personasOf({ roles }: Pick<Site, 'roles'>): Readonly<Record<Persona, string | null>> {
  const rights = roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const holding = (role: string) => present(rights?.roles.find(({ name }) => name === role)?.members[0]);
  const titled = (title: string) => present(roles?.people.find((one) => one.title === title)?.accountId);
  return {
    'Product Owner': holding('Product Owner'),
    developer: holding('Developers'),
    'Scrum Master': holding('Scrum Master'),
    'project admin outside the team': titled('Site administrator'),
    'browses with another role': STAKEHOLDER.accountId,
    'line manager who may browse': titled('Line manager, in no team'),
    outsider: titled('Somebody from outside'),
    'nobody signed in': null,
  };
}

function present(accountId: string | undefined): string {
  if (accountId === undefined) throw new Error('The demo has this person.');
  return accountId;
}
