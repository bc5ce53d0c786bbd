import type { ShownModule } from '../host/site-facts';
import { type Scenario, addressOf } from './scenario';
import { element } from './element';
import type { Stage } from './stage';

/** The places of the project and of the app in it: pages first, then what menus open, then what stands elsewhere. */
export function moduleMenu(stage: Stage): readonly HTMLElement[] {
  const { project, module } = stage.scenario();
  const name = stage.site.projects.find(({ key }) => key === project)?.name ?? 'No project';
  const of = (shownAs: ShownModule['shownAs']) => stage.site.modules.filter((one) => one.shownAs === shownAs);
  const link = ({ key }: ShownModule, words: string) => ({
    ...{ id: `module-${key}`, words, change: { module: key, place: undefined } },
    isHere: stage.scenario().place === undefined && module === key,
  });
  const pages = of('page').map((one) =>
    link(one, one.place === 'Project' ? one.title : `${one.title} (${one.place})`),
  );
  const windows = of('window').map((one) => link(one, one.place));
  const dashboard = of('dashboard').length === 0 ? [] : [placeLink(stage, 'dashboard', 'Dashboard')];
  return [
    element('h2', {}, name),
    linkList(stage, [...pages, placeLink(stage, 'board', 'Board')]),
    ...section(stage, 'Opened over the board', windows),
    ...section(stage, 'Elsewhere in Jira', dashboard),
  ];
}

interface MenuLink {
  readonly id: string;
  readonly words: string;
  readonly change: Partial<Scenario>;
  readonly isHere: boolean;
}

function placeLink(stage: Stage, place: 'board' | 'dashboard', words: string): MenuLink {
  return { id: `place-${place}`, words, change: { place }, isHere: stage.scenario().place === place };
}

function section(stage: Stage, title: string, links: readonly MenuLink[]): readonly HTMLElement[] {
  return links.length === 0 ? [] : [element('h3', {}, title), linkList(stage, links)];
}

/** Links, so that a place can be opened in a tab of its own. */
function linkList(stage: Stage, links: readonly MenuLink[]): HTMLElement {
  const list = element('ul', {});
  for (const { id, words, change, isHere } of links) {
    const to = { ...change, item: undefined, path: '/' };
    const go = (event: Event) => {
      event.preventDefault();
      stage.show(to);
    };
    const current: Record<string, string> = isHere ? { 'aria-current': 'page' } : {};
    const href = addressOf({ ...stage.scenario(), ...to });
    list.append(element('li', {}, element('a', { id, href, click: go, ...current }, words)));
  }
  return list;
}
