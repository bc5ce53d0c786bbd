import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import type { RawRecord } from '../raw-values';
import { recordOf } from '../raw-values';
import { changeIssue, existingIssue } from './change-issue';
import type { Deed } from './change-issue';
import { requiredSprintField, sprintItem } from './sprint-values';

/**
 * Gives an issue other sprints, with one history entry. Its sub-tasks are in the same sprints without an entry of
 * their own, and nothing is written when the sprints stay the same.
 */
export function moveBetweenSprints(
  site: LiveSite,
  issueId: string,
  after: (before: readonly RawRecord[]) => readonly RawRecord[],
  deed: Deed,
): void {
  const field = requiredSprintField(site);
  const { id } = existingIssue(site, issueId);
  const before = site.issue(id)?.sprints ?? [];
  const sprints = after(before);
  const item = sprintItem(field, before, sprints);
  if (item['from'] === item['to']) return;
  const value = sprints.length === 0 ? null : sprints;
  changeIssue(site, id, { ...deed, items: [item], fields: { [field]: value } });
  for (const { issue } of subtasksOf(site, id)) {
    site.putIssue({ ...issue, fields: { ...issue.fields, [field]: value } });
  }
}

/** An issue is in at most one sprint that has not closed; the closed ones stay in its list for ever. */
export function closedOnly(sprints: readonly RawRecord[]): readonly RawRecord[] {
  return sprints.filter(({ state }) => state === 'closed');
}

/** Sub-tasks follow their parent: Jira does not move them alone. */
export function refuseSubtask(site: LiveSite, issueId: string): void {
  const { fields, key } = existingIssue(site, issueId);
  if (recordOf(fields['issuetype'])?.['subtask'] !== true) return;
  throw jiraRefusal(400, `${key} is a sub-task: it is in the sprint of its parent.`);
}

function subtasksOf(site: LiveSite, parentId: string) {
  return [...site.indexed()].filter(
    ({ issue: { fields } }) =>
      recordOf(fields['issuetype'])?.['subtask'] === true && recordOf(fields['parent'])?.['id'] === parentId,
  );
}
