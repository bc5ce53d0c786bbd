import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import { idOf } from '../raw-values';
import type { RawHistoryItem } from '../site';
import { changeIssue, existingIssue } from './change-issue';
import type { Deed } from './change-issue';

/** A new value of an issue's estimate: `null` takes the estimate away. */
export interface NewEstimate {
  /** The field of the board's estimation. */
  readonly fieldId: string;
  readonly value: number | null;
}

/** Gives an issue another estimate. Custom number fields log their values as texts only, Jira's own time field also as values. */
export function reEstimate(
  site: LiveSite,
  issueId: string,
  { fieldId, value }: NewEstimate,
  deed: Deed,
): void {
  const field = site.fields.find(({ id }) => id === fieldId);
  if (field === undefined) throw jiraRefusal(404, `There is no field ${fieldId}.`);
  const before = existingIssue(site, issueId).fields[fieldId] ?? null;
  if (before === value) return;
  const fromString = idOf(before);
  const toString = idOf(value);
  const item: RawHistoryItem = fieldId.startsWith('customfield_')
    ? { field: field.name, fieldtype: 'custom', fieldId, from: null, fromString, to: null, toString }
    : { field: fieldId, fieldtype: 'jira', fieldId, from: fromString, fromString, to: toString, toString };
  changeIssue(site, issueId, { ...deed, items: [item], fields: { [fieldId]: value } });
}
