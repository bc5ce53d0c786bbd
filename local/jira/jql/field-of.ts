import type { LiveSite } from '../live-site';
import { listOf, textOf } from '../raw-values';
import type { RawField } from '../site';
import { fieldBySchema } from './custom-field';
import { issueField, parentField } from './issue-field';
import { issueTypeField } from './issue-type-field';
import type { DateField, JqlField, TextField } from './jql-field';
import { jqlRefusal } from './jql-refusal';
import { projectField } from './project-field';
import { resolutionField } from './resolution-field';
import { sprintField } from './sprint-field';
import { statusCategoryField, statusField } from './status-field';

const created: DateField = { kind: 'date', name: 'created', instantOf: (issue) => issue.created };
const updated: DateField = { kind: 'date', name: 'updated', instantOf: (issue) => issue.updated };
const resolved: DateField = { kind: 'date', name: 'resolved', instantOf: (issue) => issue.resolved };
const summary: TextField = {
  kind: 'text',
  name: 'summary',
  textOf: ({ issue }) => textOf(issue.fields['summary']),
};

/** Jira's own fields, by their names in small letters. */
const SYSTEM_FIELDS: Readonly<Record<string, JqlField>> = {
  project: projectField,
  id: issueField,
  key: issueField,
  issue: issueField,
  issuekey: issueField,
  parent: parentField,
  sprint: sprintField,
  status: statusField,
  statuscategory: statusCategoryField,
  issuetype: issueTypeField,
  type: issueTypeField,
  resolution: resolutionField,
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  summary,
  filter: { kind: 'filter', name: 'filter' },
};

const CUSTOM_FIELD = /^cf\[(\d+)\]$/;

/** The field that a name of a query means: Jira's own, `cf[10016]`, or a name of `fields.json`. An unknown one is refused. */
export function fieldOf(name: string, site: LiveSite): JqlField {
  const wanted = name.toLowerCase();
  const own = SYSTEM_FIELDS[wanted];
  if (own !== undefined) return own;
  const number = CUSTOM_FIELD.exec(wanted)?.[1];
  const id = number === undefined ? wanted : `customfield_${number}`;
  const field = site.fields.find((candidate) => namesOfField(candidate).includes(id));
  if (field !== undefined) return fieldBySchema(field);
  throw jqlRefusal(`Field '${name}' does not exist or you do not have permission to view it.`);
}

function namesOfField(field: RawField): readonly string[] {
  const names = [field.id, field.name, textOf(field['untranslatedName']), ...listOf(field['clauseNames'])];
  return names.flatMap((value) => (typeof value === 'string' ? value.toLowerCase() : []));
}
