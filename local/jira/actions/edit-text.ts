import type { LiveSite } from '../live-site';
import { changeIssue, existingIssue } from './change-issue';
import type { Deed } from './change-issue';

/** The fields of an issue that hold words. */
export type TextField = 'summary' | 'description';

/** Gives an issue other words. The history carries them as plain text, without ids. */
export function editText(
  site: LiveSite,
  issueId: string,
  field: TextField,
  value: unknown,
  deed: Deed,
): void {
  const before = existingIssue(site, issueId).fields[field] ?? null;
  if (JSON.stringify(before) === JSON.stringify(value)) return;
  const item = {
    field,
    fieldtype: 'jira',
    fieldId: field,
    ...{ from: null, fromString: plainText(before), to: null, toString: plainText(value) },
  };
  changeIssue(site, issueId, { ...deed, items: [item], fields: { [field]: value } });
}

/** The words of a description in Atlassian's document format, a line a block; `null` = there are none. */
function plainText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : wordsIn(value).trim();
}

function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const text: unknown = Reflect.get(node, 'text');
  if (typeof text === 'string') return text;
  const content: unknown = Reflect.get(node, 'content');
  const inside = Array.isArray(content) ? content.map(wordsIn) : [];
  return inside.join(Reflect.get(node, 'type') === 'doc' ? '\n' : '');
}
