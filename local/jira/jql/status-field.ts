import type { LiveSite } from '../live-site';
import { idOf, recordOf, textOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import { unknownValue } from './jql-refusal';
import type { ValueField } from './jql-field';

/** `status`: by id or name. Team-managed projects have statuses of the same name, so a name may stand for several. */
export const statusField: ValueField = {
  kind: 'value',
  name: 'status',
  idsOf: ({ issue }) => {
    const id = textOf(recordOf(issue.fields['status'])?.['id']);
    return id === null ? [] : [id];
  },
  resolve: (text, { site }) => {
    const wanted = text.toLowerCase();
    return [...statusesOf(site)]
      .filter(([id, status]) => id === text || textOf(status['name'])?.toLowerCase() === wanted)
      .map(([id]) => id);
  },
  unknown: (text) => unknownValue(text, 'status'),
};

const CATEGORIES: Readonly<Record<string, string>> = {
  undefined: 'undefined',
  'no category': 'undefined',
  '1': 'undefined',
  new: 'new',
  'to do': 'new',
  '2': 'new',
  done: 'done',
  complete: 'done',
  '3': 'done',
  indeterminate: 'indeterminate',
  'in progress': 'indeterminate',
  '4': 'indeterminate',
};

/** `statusCategory`: by id, key or English name. */
export const statusCategoryField: ValueField = {
  kind: 'value',
  name: 'statusCategory',
  idsOf: ({ issue }, { site }) => {
    const embedded = recordOf(issue.fields['status']);
    const status = site.statuses.find(({ id }) => id === embedded?.['id']) ?? embedded;
    const key = textOf(recordOf(status?.['statusCategory'])?.['key']);
    return key === null ? [] : [key];
  },
  resolve: (text) => {
    const key = CATEGORIES[text.toLowerCase()];
    return key === undefined ? [] : [key];
  },
  unknown: (text) => unknownValue(text, 'statusCategory'),
};

/** The statuses of the site, and those that only an issue still shows. */
function statusesOf(site: LiveSite): ReadonlyMap<string, RawRecord> {
  const statuses = new Map<string, RawRecord>(site.statuses.map((status) => [status.id, status]));
  for (const { issue } of site.indexed()) {
    const status = recordOf(issue.fields['status']);
    const id = idOf(status?.['id']);
    if (status !== null && id !== null && !statuses.has(id)) statuses.set(id, status);
  }
  return statuses;
}
