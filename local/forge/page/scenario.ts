/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';

export type Theme = 'light' | 'dark' | 'auto';

/** What is shown: kept in the address, so that each scenario has its own link. */
export interface Scenario {
  readonly project: string;
  readonly as: string;
  readonly theme: Theme;
  readonly module: string;
  /** Where the panel stands in itself; `/` at its start. */
  readonly path: string;
  /** The board and the sprint whose menu opened a window; the site's choice when absent. */
  readonly board?: number;
  readonly sprint?: number;
}

/** The scenario of an address; what it does not name, or names wrongly, is the first there is. */
export function scenarioOf(address: URL, site: SiteFacts): Scenario {
  const asked = (name: string) => address.searchParams.get(name) ?? '';
  const oneOf = (name: string, offered: readonly string[]) =>
    offered.includes(asked(name)) ? asked(name) : (offered[0] ?? '');
  const project = oneOf(
    'project',
    site.projects.map(({ key }) => key),
  );
  return {
    project,
    as: oneOf(
      'as',
      roleHoldersFirst(site.people, project).map(({ accountId }) => accountId),
    ),
    theme: oneOf('theme', ['auto', 'light', 'dark']) as Theme,
    module: oneOf(
      'module',
      site.modules.map(({ key }) => key),
    ),
    path: asked('path').startsWith('/') ? asked('path') : '/',
    ...numbered('board', asked('board')),
    ...numbered('sprint', asked('sprint')),
  };
}

/** Without a wish the page is looked at as somebody of the project's own team. */
function roleHoldersFirst(people: SiteFacts['people'], project: string): SiteFacts['people'] {
  const holds = ({ projects }: SiteFacts['people'][number]): boolean => projects.includes(project);
  return [...people.filter(holds), ...people.filter((viewer) => !holds(viewer))];
}

/** Who looks after a change of project: somebody of its team in place of somebody of another; outsiders stay. */
export function viewerIn(project: string, as: string, people: SiteFacts['people']): string {
  const now = people.find(({ accountId }) => accountId === as);
  if (now === undefined || now.projects.length === 0 || now.projects.includes(project)) return as;
  return roleHoldersFirst(people, project)[0]?.accountId ?? as;
}

function numbered(name: 'board' | 'sprint', value: string): Partial<Record<'board' | 'sprint', number>> {
  return /^\d+$/.test(value) ? { [name]: Number(value) } : {};
}

/** The address of a scenario, below `/`. */
export function addressOf(scenario: Scenario): string {
  const named = Object.entries(scenario).filter(([name, value]) => name !== 'path' || value !== '/');
  return `/?${new URLSearchParams(named.map(([name, value]) => [name, String(value)])).toString()}`;
}
