import type { SiteFacts } from '../host/site-facts';
import { element } from './element';
import { happeningsMenu } from './happenings-menu';
import { type Choice, picker } from './picker';
import { type Scenario, type Theme, viewerIn } from './scenario';
import type { Stage } from './stage';

const THEMES = [
  { value: 'auto', text: 'As the computer' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
];

/** Which project is shown, who looks, in which colours and language, and what happens meanwhile. */
export function topBar(stage: Stage): readonly HTMLElement[] {
  const { site } = stage;
  const { project, as, theme, place, locale = '' } = stage.scenario();
  const projects = site.projects.map(({ key, name }) => ({ value: key, text: name }));
  const name = site.projects.find(({ key }) => key === project)?.name ?? project;
  return [
    element('p', { class: 'name' }, element('strong', {}, 'Local Jira'), ` ${site.siteName}`),
    picker('Project', projects, project, (key) =>
      stage.show({ project: key, path: '/', as: viewerIn(key, as, site.people), ...placeAfter(place) }),
    ),
    picker('View as', viewers(site.people, project, name), as, (accountId) => stage.show({ as: accountId })),
    picker('Colours', THEMES, theme, (value) => stage.show({ theme: value as Theme })),
    picker('Language', languages(site), locale, (value) =>
      stage.show({ locale: value === '' ? undefined : value }),
    ),
    happeningsMenu(stage),
  ];
}

/** An item belongs to its project: another project begins with its board. */
function placeAfter(place: Scenario['place']): Partial<Scenario> {
  return { item: undefined, place: place === 'item' ? 'board' : place };
}

/** Each by its own name, as people look for it. */
function languages({ languages: locales }: SiteFacts): readonly Choice[] {
  const named = locales.map((locale) => ({
    value: locale,
    text: new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale,
  }));
  return [{ value: '', text: 'As the browser' }, ...named];
}

/** Those who hold a role in the project first. */
function viewers(people: SiteFacts['people'], project: string, name: string): readonly Choice[] {
  const choices = people.map(({ accountId, title, projects }) => {
    const group = projects.includes(project) ? `In ${name}` : 'Others';
    return { value: accountId, text: title, group };
  });
  return [...choices].sort((a, b) => Number(a.group === 'Others') - Number(b.group === 'Others'));
}
