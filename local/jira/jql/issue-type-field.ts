import type { LiveSite } from '../live-site';
import { recordOf, textOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import { unknownValue } from './jql-refusal';
import type { ValueField } from './jql-field';

/** `issuetype`: by id or name, of the types that the site's issues have. */
export const issueTypeField: ValueField = {
  kind: 'value',
  name: 'issuetype',
  idsOf: ({ issue }) => {
    const id = textOf(recordOf(issue.fields['issuetype'])?.['id']);
    return id === null ? [] : [id];
  },
  resolve: (text, { site }) => {
    const wanted = text.toLowerCase();
    return typesOf(site, (type) => type['id'] === text || textOf(type['name'])?.toLowerCase() === wanted);
  },
  unknown: (text) => unknownValue(text, 'issuetype'),
  functions: {
    subtaskissuetypes: ({ site }) => typesOf(site, (type) => type['subtask'] === true),
    standardissuetypes: ({ site }) => typesOf(site, (type) => type['subtask'] !== true),
  },
};

function typesOf(site: LiveSite, wanted: (type: RawRecord) => boolean): readonly string[] {
  const ids = new Set<string>();
  for (const { issue } of site.indexed()) {
    const type = recordOf(issue.fields['issuetype']);
    const id = textOf(type?.['id']);
    if (type !== null && id !== null && !ids.has(id) && wanted(type)) ids.add(id);
  }
  return [...ids];
}
