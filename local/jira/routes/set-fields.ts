import { editText, flagIssue, reEstimate } from '../actions';
import type { Deed } from '../actions';
import { flaggedFieldId } from '../actions/flag-issue';
import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import { recordOf } from '../raw-values';
import type { RawRecord } from '../raw-values';

type Setter = (issueId: string, value: unknown, deed: Deed) => void;

/** Sets fields of an issue, a history entry each. Refused with 400 before anything is set when one of them cannot be. */
export function setFields(site: LiveSite, issueId: string, fields: RawRecord, deed: Deed): void {
  const set = Object.entries(fields).map(([name, value]) => [setterOf(site, name, value), value] as const);
  for (const [setter, value] of set) setter(issueId, value, deed);
}

/** What the local Jira can change by its name: the words, the flag, and every field that holds a number. */
function setterOf(site: LiveSite, name: string, value: unknown): Setter {
  if (name === 'summary' && typeof value === 'string' && value.trim() !== '') return textSetter(site, name);
  if (name === 'description' && (value === null || typeof value === 'string' || recordOf(value) !== null)) {
    return textSetter(site, name);
  }
  if (name === flaggedFieldId(site) && (value === null || Array.isArray(value))) return flagSetter(site);
  if (isNumberField(site, name) && (value === null || typeof value === 'number')) {
    return (issueId, _value, deed) => {
      reEstimate(site, issueId, { fieldId: name, value }, deed);
    };
  }
  throw jiraRefusal(400, `Field '${name}' cannot be set to this value here, or it is unknown.`);
}

function textSetter(site: LiveSite, name: 'summary' | 'description'): Setter {
  return (issueId, value, deed) => {
    editText(site, issueId, name, value, deed);
  };
}

function flagSetter(site: LiveSite): Setter {
  return (issueId, value, deed) => {
    flagIssue(site, issueId, Array.isArray(value) && value.length > 0 ? 'on' : 'off', deed);
  };
}

function isNumberField({ fields }: LiveSite, name: string): boolean {
  return recordOf(fields.find(({ id }) => id === name)?.['schema'])?.['type'] === 'number';
}
