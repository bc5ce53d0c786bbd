import { jiraRefusal } from '../jira-refusal';
import { jiraTimestamp } from '../jira-timestamp';
import type { LiveSite } from '../live-site';
import { idOf, recordOf, textOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import type { RawHistoryItem } from '../site';
import { changeIssue, existingIssue } from './change-issue';
import type { Deed } from './change-issue';

const DONE = { id: '10000', name: 'Done' };

/** Moves an issue to a status. With a done status comes a resolution, and it goes when the issue is opened again. */
export function moveStatus(site: LiveSite, issueId: string, statusId: string, deed: Deed): void {
  const status = site.statuses.find(({ id }) => id === statusId);
  if (status === undefined) throw jiraRefusal(404, `There is no status ${statusId}.`);
  const { fields } = existingIssue(site, issueId);
  const before = recordOf(fields['status']);
  if (before?.['id'] === statusId) return;
  const resolved = resolutionChange(recordOf(fields['resolution']), status, deed.at);
  const changed = categoryOf(before) === categoryOf(status);
  changeIssue(site, issueId, {
    ...deed,
    items: [...resolved.items, changeItem('status', before, status)],
    fields: {
      status,
      ...resolved.fields,
      ...(changed ? {} : { statuscategorychangedate: jiraTimestamp(deed.at) }),
    },
  });
}

function resolutionChange(
  before: RawRecord | null,
  status: RawRecord,
  at: number,
): { readonly items: readonly RawHistoryItem[]; readonly fields: RawRecord } {
  const isDone = categoryOf(status) === 'done';
  if (isDone === (before !== null)) return { items: [], fields: {} };
  const after = isDone ? DONE : null;
  return {
    items: [changeItem('resolution', before, after)],
    fields: { resolution: after, resolutiondate: isDone ? jiraTimestamp(at) : null },
  };
}

function changeItem(field: string, before: RawRecord | null, after: RawRecord | null): RawHistoryItem {
  return {
    field,
    fieldtype: 'jira',
    fieldId: field,
    from: idOf(before?.['id']),
    fromString: textOf(before?.['name']),
    to: idOf(after?.['id']),
    toString: textOf(after?.['name']),
  };
}

function categoryOf(status: RawRecord | null): string | null {
  return textOf(recordOf(status?.['statusCategory'])?.['key']);
}
