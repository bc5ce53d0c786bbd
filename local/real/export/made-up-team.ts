import type { Person, SiteRoles } from '../../jira/site';

export interface ExportedProject {
  readonly id: string;
  readonly key: string;
}

const OWNER = person('made-up-product-owner', 'Product Owner');
const MASTER = person('made-up-scrum-master', 'Scrum Master');
const DEVELOPER = person('made-up-developer', 'Developer');
const LOOKER_ON = person('made-up-looker-on', 'Somebody who may only look on');

/**
 * Nobody real goes into a folder, and what is the team's alone needs somebody of the team: so each project gets a made-up
 * Product Owner, Scrum Master and developer, and somebody who may only look on.
 */
export function madeUpTeam(projects: readonly ExportedProject[]): SiteRoles {
  const people = [OWNER, MASTER, DEVELOPER, LOOKER_ON];
  return {
    people,
    projects: projects.map(({ id, key }) => ({
      projectId: id,
      projectKey: key,
      browse: people.map(({ accountId }) => accountId),
      administer: [MASTER.accountId],
      roles: [
        { id: 10_100, name: 'Product Owner', members: [OWNER.accountId] },
        { id: 10_101, name: 'Scrum Master', members: [MASTER.accountId] },
        { id: 10_102, name: 'Developers', members: [DEVELOPER.accountId] },
      ],
    })),
  };
}

function person(accountId: string, title: string): Person {
  return { accountId, displayName: `Made-up ${title}`, title };
}
