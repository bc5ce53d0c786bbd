import { isUsualName, namedRoleIds } from '../doors/team-right';
import type { Norms } from '../../domain/model/norms';
import type { ProjectRole } from '../../jira/read-role-list';
import type { Rights } from '../doors/rights';

/** Who may see what of a board, role by role, in sentences. */
export function accessInWords(norms: Norms, roles: readonly ProjectRole[] | null): readonly string[] {
  return [
    ...teamInWords(norms, roles),
    'Project admins who hold none of these roles: scope facts and this agreement, which they may change; they switch Trust Signals on and off.',
    'Everybody else whom Jira shows the board: its scope facts, which are what was planned, what came in and what went out.',
    'Gadgets show scope facts to whoever Jira shows the board. Searches find items for whoever Jira shows them; what is not marked yet can be searched for only where your team opened that.',
    'Automation rules and agents get the sprint brief as a person of the team alone, and only where your team opened that.',
  ];
}

/** The roles whose holders are the team, by name; those that the project has no more count as nobody's. */
export function teamRoles(norms: Norms, roles: readonly ProjectRole[]): readonly ProjectRole[] {
  const named = namedRoleIds(norms);
  const there = roles.filter(({ id }) => named.has(id));
  return there.length > 0 ? there : roles.filter(({ name }) => isUsualName(name));
}

function teamInWords(norms: Norms, roles: readonly ProjectRole[] | null): readonly string[] {
  if (roles === null)
    return ['The team: every page. Jira does not show the app which roles this project has.'];
  const team = teamRoles(norms, roles);
  return team.length === 0
    ? [
        'No role of this project is the team’s, so nobody sees hints, marks, experiments, check-ins or velocity.',
      ]
    : team.map(({ name }) => `${name}: every page, as part of the team.`);
}

/** What this viewer may see, and what nobody may. */
export function youSeeInWords({ isTeam, isAdmin }: Rights): readonly string[] {
  return [
    whatYouAre(isTeam, isAdmin),
    'Items that Jira does not show you are counted here and never named.',
    'Nobody sees who marked a change, wrote a card or changed this agreement: that is not kept.',
    'Once a check-in has closed, nobody can tell who answered what. While it is open, somebody who can read the app’s storage again and again could.',
  ];
}

function whatYouAre(isTeam: boolean, isAdmin: boolean): string {
  if (!isTeam)
    return 'You administer this project and hold no role of the team: you see scope facts and this agreement.';
  return isAdmin
    ? 'You are of the team and administer this project: you see every page and may switch Trust Signals off.'
    : 'You are of the team: you see every page of this board.';
}
