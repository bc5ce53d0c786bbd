import type { ShownModule } from '../host/site-facts';
import { addressOf } from './scenario';
import { element } from './element';
import type { Stage } from './stage';

/** The places of the app in the project, as the manifest declares them: pages first, then what menus open. */
export function moduleMenu(stage: Stage): readonly HTMLElement[] {
  const { project } = stage.scenario();
  const name = stage.site.projects.find(({ key }) => key === project)?.name ?? 'No project';
  const pages = stage.site.modules.filter(({ shownAs }) => shownAs === 'page');
  const windows = stage.site.modules.filter(({ shownAs }) => shownAs === 'window');
  return [
    element('h2', {}, name),
    moduleList(stage, pages, ({ place, title }) => (place === 'Project' ? title : `${title} (${place})`)),
    ...(windows.length === 0 ? [] : [element('h3', {}, 'Opened over the board')]),
    ...(windows.length === 0 ? [] : [moduleList(stage, windows, ({ place }) => place)]),
  ];
}

/** Links, so that a place can be opened in a tab of its own. */
function moduleList(
  stage: Stage,
  modules: readonly ShownModule[],
  words: (module: ShownModule) => string,
): HTMLElement {
  const list = element('ul', {});
  for (const module of modules) {
    const scenario = { ...stage.scenario(), module: module.key, path: '/' };
    const here = stage.scenario().module === module.key;
    const go = (event: Event) => {
      event.preventDefault();
      stage.show({ module: module.key, path: '/' });
    };
    const current: Record<string, string> = here ? { 'aria-current': 'page' } : {};
    const link = element(
      'a',
      { id: `module-${module.key}`, href: addressOf(scenario), click: go, ...current },
      words(module),
    );
    list.append(element('li', {}, link));
  }
  return list;
}
