import type { Person, ProjectRights, SiteRoles } from '../../jira/site';
import type { Project } from '../record/project';
import type { TeamStory } from '../teams/team-story';
import { accountId } from './account-id';
import { LINE_MANAGER, OUTSIDER, SECURITY_OFFICER, SITE_ADMIN } from './outsiders';

const ROLE_IDS = { administrators: 10_002, productOwner: 10_100, scrumMaster: 10_101, developers: 10_102 };

/** Who works where and who may browse what. The last team's project is open to everybody. */
export function siteRoles(teams: readonly TeamStory[], restricted: Project): SiteRoles {
  const people = [...teams.flatMap(teamPeople), ...OTHERS].map(person);
  const everybody = people.map((somebody) => somebody.accountId);
  const teamRights = teams.map((team, place) =>
    rightsOf(team, place === teams.length - 1 ? everybody : browsersOf(team)),
  );
  return { people, projects: [...teamRights, restrictedRights(restricted, teams)] };
}

type NameAndTitle = readonly [displayName: string, title: string];

const OTHERS: readonly NameAndTitle[] = [
  [SITE_ADMIN, 'Site administrator'],
  [SECURITY_OFFICER, 'Security officer'],
  [LINE_MANAGER, 'Line manager, in no team'],
  [OUTSIDER, 'Somebody from outside'],
];

function teamPeople({ boardName, people }: TeamStory): NameAndTitle[] {
  return [
    [people.productOwner, `Product Owner of ${boardName}`],
    [people.scrumMaster, `Scrum Master of ${boardName}`],
    ...people.developers.map((name): NameAndTitle => [name, `Developer of ${boardName}`]),
  ];
}

function person([displayName, title]: NameAndTitle): Person {
  return { accountId: accountId(displayName), displayName, title };
}

function browsersOf({ people }: TeamStory): string[] {
  const names = [people.productOwner, people.scrumMaster, ...people.developers, SITE_ADMIN, LINE_MANAGER];
  return names.map(accountId);
}

function rightsOf({ project, people }: TeamStory, browse: readonly string[]): ProjectRights {
  const admins = [SITE_ADMIN, people.scrumMaster].map(accountId);
  return {
    projectId: project.id,
    projectKey: project.key,
    browse,
    administer: admins,
    roles: [
      { id: ROLE_IDS.administrators, name: 'Administrators', members: admins },
      { id: ROLE_IDS.productOwner, name: 'Product Owner', members: [accountId(people.productOwner)] },
      { id: ROLE_IDS.scrumMaster, name: 'Scrum Master', members: [accountId(people.scrumMaster)] },
      { id: ROLE_IDS.developers, name: 'Developers', members: people.developers.map(accountId) },
    ],
  };
}

/** Two developers of the first team may see the restricted project; the rest of that team may not. */
function restrictedRights({ id, key }: Project, [first]: readonly TeamStory[]): ProjectRights {
  const insiders = [SITE_ADMIN, SECURITY_OFFICER, ...(first?.people.developers.slice(0, 2) ?? [])].map(
    accountId,
  );
  return {
    projectId: id,
    projectKey: key,
    browse: insiders,
    administer: [SITE_ADMIN, SECURITY_OFFICER].map(accountId),
    roles: [{ id: ROLE_IDS.developers, name: 'Developers', members: insiders.slice(1) }],
  };
}
