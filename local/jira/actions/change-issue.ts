import { jiraRefusal } from '../jira-refusal';
import { jiraTimestamp } from '../jira-timestamp';
import type { LiveSite } from '../live-site';
import { millisecondsOf } from '../raw-values';
import type { RawHistoryItem, RawIssue } from '../site';

/** When something happens, and who does it. */
export interface Deed {
  /** Epoch milliseconds. */
  readonly at: number;
  /** An account id; absent = an automation, whose entries carry no author. */
  readonly by?: string;
}

export interface IssueChange extends Deed {
  readonly items: readonly RawHistoryItem[];
  /** The fields that have a new value. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Changes an issue as Jira does: one history entry with all its items, the fields, and a later `updated`. */
export function changeIssue(site: LiveSite, issueId: string, change: IssueChange): void {
  const issue = existingIssue(site, issueId);
  const { fields, changelog } = issue;
  const updated = Math.max(change.at, millisecondsOf(fields['updated']) ?? change.at);
  const histories = [historyOf(change, site.nextHistoryId()), ...changelog.histories];
  site.putIssue({
    ...issue,
    fields: { ...fields, ...change.fields, updated: jiraTimestamp(updated) },
    changelog: { startAt: 0, maxResults: changelog.total + 1, total: changelog.total + 1, histories },
  });
}

/** The issue of an id; refused with 404 when there is none. */
export function existingIssue(site: LiveSite, issueId: string): RawIssue {
  const found = site.issue(issueId);
  if (found !== null) return found.issue;
  throw jiraRefusal(404, `There is no issue ${issueId}.`);
}

function historyOf({ at, by, items }: IssueChange, id: string) {
  const author =
    by === undefined ? {} : { author: { accountId: by, accountType: 'atlassian', active: true } };
  return { id, ...author, created: jiraTimestamp(at), items };
}
