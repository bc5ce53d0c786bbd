import { projectsOf } from '../site-projects';
import { unknownValue } from './jql-refusal';
import type { ValueField } from './jql-field';

/** `project`: by id, key or name. A project that the asker may not browse does not exist for them. */
export const projectField: ValueField = {
  kind: 'value',
  name: 'project',
  idsOf: ({ projectId }) => (projectId === null ? [] : [projectId]),
  resolve: (text, { site, asker }) => {
    const wanted = text.toLowerCase();
    return [...projectsOf(site).values()]
      .filter(({ id }) => asker.mayBrowse(id))
      .filter(({ id, key, name }) => [id, key, name].some((value) => value.toLowerCase() === wanted))
      .map(({ id }) => id);
  },
  unknown: (text) => unknownValue(text, 'project'),
};
