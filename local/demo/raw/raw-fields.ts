import type { RawField } from '../../jira/site';
import { FIELD } from './field-ids';

const SYSTEM: readonly (readonly [string, string, string])[] = [
  ['summary', 'Summary', 'string'],
  ['description', 'Description', 'string'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['priority', 'Priority', 'priority'],
  ['resolution', 'Resolution', 'resolution'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['resolutiondate', 'Resolved', 'datetime'],
  ['statuscategorychangedate', 'Status Category Changed', 'datetime'],
  ['duedate', 'Due date', 'date'],
  ['timeoriginalestimate', 'Original estimate', 'number'],
  ['timeestimate', 'Remaining Estimate', 'number'],
  ['timespent', 'Time Spent', 'number'],
  ['workratio', 'Work Ratio', 'number'],
];

const SYSTEM_LISTS: readonly (readonly [string, string, string])[] = [
  ['labels', 'Labels', 'string'],
  ['fixVersions', 'Fix versions', 'version'],
  ['components', 'Components', 'component'],
  ['issuelinks', 'Linked Issues', 'issuelinks'],
  ['subtasks', 'Sub-tasks', 'issuelinks'],
];

/** `GET /rest/api/3/field`: the fields that the demo's issues carry. */
export function rawFields(): RawField[] {
  return [
    ...SYSTEM.map(([id, name, type]) => system(id, name, { type, system: id })),
    ...SYSTEM_LISTS.map(([id, name, items]) => system(id, name, { type: 'array', items, system: id })),
    { id: 'parent', key: 'parent', name: 'Parent', custom: false, orderable: false, navigable: true },
    custom(FIELD.sprint, 'Sprint', { type: 'array', items: 'json' }, 'com.pyxis.greenhopper.jira:gh-sprint'),
    custom(FIELD.rank, 'Rank', { type: 'any' }, 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
    custom(
      FIELD.storyPointEstimate,
      'Story point estimate',
      { type: 'number' },
      'com.pyxis.greenhopper.jira:jsw-story-points',
    ),
    custom(FIELD.storyPoints, 'Story Points', { type: 'number' }, platform('float')),
    custom(FIELD.flagged, 'Flagged', { type: 'array', items: 'option' }, platform('multicheckboxes')),
  ];
}

function platform(type: string): string {
  return `com.atlassian.jira.plugin.system.customfieldtypes:${type}`;
}

function system(id: string, name: string, schema: Readonly<Record<string, string>>): RawField {
  const common = { custom: false, orderable: true, navigable: true, searchable: true };
  return { id, key: id, name, ...common, clauseNames: [id], schema };
}

function custom(id: string, name: string, schema: Readonly<Record<string, string>>, type: string): RawField {
  const customId = Number(id.replace('customfield_', ''));
  const common = { custom: true, orderable: true, navigable: true, searchable: true };
  const names = { name, untranslatedName: name, clauseNames: [`cf[${customId}]`, name] };
  return { id, key: id, ...names, ...common, schema: { ...schema, custom: type, customId } };
}
