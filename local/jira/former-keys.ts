import type { IndexedIssue } from './indexed-issue';
import { textOf } from './raw-values';

/** A moved issue keeps its id and gets a new key; Jira still answers to the old one. Old keys, in capitals, to ids. */
export function formerKeys(issues: Iterable<IndexedIssue>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, issue } of issues) {
    for (const { items } of issue.changelog.histories) {
      for (const item of items) {
        const key = item.field === 'Key' ? textOf(item['fromString']) : null;
        if (key !== null) ids.set(key.toUpperCase(), id);
      }
    }
  }
  return ids;
}
