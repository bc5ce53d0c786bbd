import { element } from './element';
import { happeningsMenu } from './happenings-menu';
import { picker } from './picker';
import type { Theme } from './scenario';
import type { Stage } from './stage';

const THEMES = [
  { value: 'auto', text: 'As the computer' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
];

/** Which project is shown, who looks, in which colours, and what happens meanwhile. */
export function topBar(stage: Stage): readonly HTMLElement[] {
  const { site } = stage;
  const { project, as, theme } = stage.scenario();
  const projects = site.projects.map(({ key, name }) => ({ value: key, text: name }));
  const people = site.people.map(({ accountId, title }) => ({ value: accountId, text: title }));
  return [
    element('p', { class: 'name' }, element('strong', {}, 'Local Jira'), ` ${site.siteName}`),
    picker('Project', projects, project, (key) => stage.show({ project: key, path: '/' })),
    picker('View as', people, as, (accountId) => stage.show({ as: accountId })),
    picker('Colours', THEMES, theme, (value) => stage.show({ theme: value as Theme })),
    happeningsMenu(stage),
  ];
}
