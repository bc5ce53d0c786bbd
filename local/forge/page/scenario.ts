/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';

export type Theme = 'light' | 'dark' | 'auto';

/** A place of Jira's own, in which modules of the app stand. */
export type Place = 'board' | 'item' | 'dashboard';

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
  /** Absent = a module of the project is shown. */
  readonly place?: Place | undefined;
  /** The key of the item that is shown. */
  readonly item?: string | undefined;
  /** How often a panel asks whether something changed, in seconds, for whoever tries it out. */
  readonly poll?: number;
  /** The viewer's language in Jira, such as `de-DE`; that of the browser when absent. */
  readonly locale?: string | undefined;
}

/** The scenario of an address; what it does not name, or names wrongly, is the first there is. */
export function scenarioOf(address: URL, site: SiteFacts): Scenario {
  const asked = (name: string) => address.searchParams.get(name) ?? '';
  const oneOf = (name: string, offered: readonly string[]) =>
    offered.includes(asked(name)) ? asked(name) : (offered[0] ?? '');
  const item = ITEM_PATH.exec(address.pathname)?.[1] ?? asked('item');
  const projects = projectsFor(item, site);
  const project = oneOf('project', projects);
  const module = oneOf(
    'module',
    site.modules.map(({ key }) => key),
  );
  return {
    project,
    as: oneOf(
      'as',
      roleHoldersFirst(site.people, project).map(({ accountId }) => accountId),
    ),
    theme: oneOf('theme', ['auto', 'light', 'dark']) as Theme,
    module,
    path: asked('path').startsWith('/') ? asked('path') : '/',
    ...numbers(asked),
    ...languageOf(asked('locale')),
    ...placed(placeIn(address, module, site), item),
  };
}

const ITEM_PATH = /^\/browse\/([^/]+)$/;
const ASKED_PLACES: readonly string[] = ['board', 'item', 'dashboard'];
const PLACE_OF_MODULE: Readonly<Record<string, Place>> = {
  item: 'item',
  dashboard: 'dashboard',
  background: 'board',
};

/** The place that the address names, or that the module which it names stands in. */
function placeIn(address: URL, module: string, site: SiteFacts): Place | undefined {
  if (ITEM_PATH.test(address.pathname)) return 'item';
  const asked = address.searchParams.get('place') ?? '';
  if (ASKED_PLACES.includes(asked)) return asked as Place;
  const { shownAs = 'page' } = site.modules.find(({ key }) => key === module) ?? {};
  return PLACE_OF_MODULE[shownAs];
}

function placed(place: Place | undefined, item: string): Pick<Scenario, 'place' | 'item'> {
  return { ...(place === undefined ? {} : { place }), ...(item === '' ? {} : { item }) };
}

/** An item is looked at in its own project, unless another one is named. */
function projectsFor(item: string, { projects }: SiteFacts): readonly string[] {
  const keys = projects.map(({ key }) => key);
  const own = keys.filter((key) => item.startsWith(`${key}-`));
  return [...own, ...keys];
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

/** Any locale that there can be: one that the panel has no texts for is looked at too. */
function languageOf(locale: string): Pick<Scenario, 'locale'> {
  return /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) ? { locale } : {};
}

function numbers(asked: (name: string) => string): Pick<Scenario, 'board' | 'sprint' | 'poll'> {
  const names = ['board', 'sprint', 'poll'] as const;
  const named = names.flatMap((name) => (/^\d+$/.test(asked(name)) ? [[name, Number(asked(name))]] : []));
  return Object.fromEntries(named) as Pick<Scenario, 'board' | 'sprint' | 'poll'>;
}

/** The address of a scenario on this site: an item has the one that it has in Jira, everything else stands below `/`. */
export function addressOf({ place, item, ...scenario }: Scenario): string {
  const { module, ...unplaced } = scenario;
  const named = place === undefined ? { ...unplaced, module } : unplaced;
  const values = Object.entries(named).filter(
    ([name, value]) => value !== undefined && (name !== 'path' || value !== '/'),
  );
  const query = new URLSearchParams(values.map(([name, value]) => [name, String(value)]));
  if (place === 'item' && item !== undefined)
    return `/browse/${encodeURIComponent(item)}?${query.toString()}`;
  if (place !== undefined) query.set('place', place);
  return `/?${query.toString()}`;
}
