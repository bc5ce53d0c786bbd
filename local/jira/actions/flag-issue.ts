import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import { changeIssue, existingIssue } from './change-issue';
import type { Deed } from './change-issue';

const IMPEDIMENT = { id: '10019', value: 'Impediment' };

/** Puts the impediment flag on an issue, or takes it off. The option's id stands in brackets in the history. */
export function flagIssue(site: LiveSite, issueId: string, flagged: 'on' | 'off', deed: Deed): void {
  const fieldId = flaggedFieldId(site);
  if (fieldId === null) throw jiraRefusal(400, 'This site has no Flagged field.');
  const was = (existingIssue(site, issueId).fields[fieldId] ?? null) === null ? 'off' : 'on';
  if (was === flagged) return;
  const on = { value: `[${IMPEDIMENT.id}]`, words: IMPEDIMENT.value };
  const off = { value: '', words: '' };
  const [before, after] = flagged === 'on' ? [off, on] : [on, off];
  const item = {
    ...{ field: 'Flagged', fieldtype: 'custom', fieldId, from: before.value, fromString: before.words },
    ...{ to: after.value, toString: after.words },
  };
  changeIssue(site, issueId, {
    ...{ ...deed, items: [item] },
    fields: { [fieldId]: flagged === 'on' ? [IMPEDIMENT] : null },
  });
}

/** The id of the site's Flagged field; `null` on a site without one. */
export function flaggedFieldId({ fields }: LiveSite): string | null {
  return fields.find(({ name }) => name === 'Flagged')?.id ?? null;
}
