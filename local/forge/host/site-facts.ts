import type { LiveSite } from '../../jira/live-site';
import { type Project, boardProject, projectsOf } from '../../jira/site-projects';
import { NO_PROJECT } from '../board-place';
import type { UiModule } from '../manifest/app-manifest';
import { SANDBOX } from './csp';
import type { HostParts } from './host-parts';
import { type Viewer, peopleOf } from './site-people';
import { THEME_ATTRIBUTE } from './theme-css';

/** What the page around needs to draw itself. */
export interface SiteFacts {
  readonly siteName: string;
  readonly projects: readonly { readonly key: string; readonly name: string }[];
  /** Who may be chosen under "view as"; nobody is always among them. */
  readonly people: readonly Viewer[];
  readonly modules: readonly ShownModule[];
  /** The locales that the panel can be read in, such as `de-DE`. */
  readonly languages: readonly string[];
  readonly happenings: readonly { readonly id: string; readonly label: string }[];
  readonly panelOrigin: string;
  readonly sandbox: string;
  readonly themeAttribute: string;
}

export interface ShownModule {
  readonly key: string;
  readonly title: string;
  /**
   * A page of the project has a place in the menu at its side; a window opens over the board, from a menu there;
   * the others stand in a place of Jira's own, beside an item, on a dashboard, or unseen.
   */
  readonly shownAs: 'page' | 'window' | 'item' | 'dashboard' | 'background';
  /** Where it stands in Jira, in words. */
  readonly place: string;
  readonly resource: string;
  readonly label?: string;
  readonly experience?: readonly string[];
  readonly editResource?: string;
  readonly refreshable?: boolean;
}

export function siteFacts({ site, siteName, manifest, happenings, addresses }: HostParts): SiteFacts {
  return {
    siteName,
    projects: shownProjects(site),
    people: [...peopleOf(site), { accountId: 'anonymous', title: 'Nobody (not signed in)', projects: [] }],
    modules: manifest.modules.map(shownModule),
    languages: [...manifest.languages.files.keys()],
    happenings: happenings.map(({ id, label }) => ({ id, label })),
    panelOrigin: addresses.panel,
    sandbox: SANDBOX,
    themeAttribute: THEME_ATTRIBUTE,
  };
}

/** Those with a board first, in the order of the boards: they have something to show. */
function shownProjects(site: LiveSite): readonly Pick<Project, 'key' | 'name'>[] {
  const standing = site.boards.map((board) => boardProject(board, site.boardDetails.get(board.id)));
  const withBoard = standing.map((project) => project ?? UNKNOWN_PROJECT);
  const all = new Map([...withBoard, ...projectsOf(site).values()].map(({ key, name }) => [key, name]));
  return Array.from(all, ([key, name]) => ({ key, name }));
}

const UNKNOWN_PROJECT = { key: NO_PROJECT, name: 'Boards whose project is not known' } as const;

const PLACES: Readonly<Record<string, Pick<ShownModule, 'shownAs' | 'place'>>> = {
  'jira:projectPage': { shownAs: 'page', place: 'Project' },
  'jira:projectSettingsPage': { shownAs: 'page', place: 'Project settings' },
  'jira:globalPage': { shownAs: 'page', place: 'Apps' },
  'jira:dashboardGadget': { shownAs: 'dashboard', place: 'Dashboard' },
  'jira:issueContext': { shownAs: 'item', place: 'Item' },
  'jira:globalBackgroundScript': { shownAs: 'background', place: 'In the background' },
  'jira:sprintAction': { shownAs: 'window', place: 'Menu of the sprint' },
  'jira:boardAction': { shownAs: 'window', place: 'Menu of the board' },
  'jira:backlogAction': { shownAs: 'window', place: 'Menu of the backlog' },
};

function shownModule({ type, resolver: _resolver, ...shown }: UiModule): ShownModule {
  return { ...shown, ...(PLACES[type] ?? { shownAs: 'page', place: type }) };
}
