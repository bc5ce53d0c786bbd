import { recordOf, textOf } from '../../jira/raw-values';
import type { RawHistory, RawIssue, RawSprint } from '../../jira/site';
import type { SiteChange } from '../../jira/site-change';
import { boardPayload } from './board-payload';
import { issuePayload } from './issue-payload';
import type { ProductEvent } from './product-event';
import { oldSprintValues, sprintPayload } from './sprint-payload';

/**
 * The event that Jira sends for a change of the site. One that the app itself caused says so: `selfGenerated`.
 * The lists of associated people and statuses, which Jira may leave out, are left out.
 */
export function eventOfChange(change: SiteChange, appAccount: string): ProductEvent {
  const by = causerOf(change);
  return {
    ...eventOf(change),
    ...(by === null ? {} : { atlassianId: by }),
    ...(by === appAccount ? { selfGenerated: true } : {}),
  };
}

function eventOf(change: SiteChange): ProductEvent {
  switch (change.kind) {
    case 'issue-created':
      return { eventType: 'avi:jira:created:issue', issue: issuePayload(change.issue) };
    case 'issue-deleted':
      return { eventType: 'avi:jira:deleted:issue', issue: issuePayload(change.issue) };
    case 'issue-updated':
      return updatedIssue(change.issue, change.entry);
    case 'sprint-changed':
      return changedSprint(change.before, change.after);
    case 'sprint-created':
      return { eventType: 'avi:jira-software:created:sprint', sprint: sprintPayload(change.sprint) };
    case 'sprint-deleted':
      return { eventType: 'avi:jira-software:deleted:sprint', sprint: sprintPayload(change.sprint) };
    case 'board-configured':
      return {
        eventType: 'avi:jira-software:configuration-changed:board',
        configuration: boardPayload(change.board, change.configuration),
      };
  }
}

function updatedIssue(issue: RawIssue, { id, items }: RawHistory): ProductEvent {
  return { eventType: 'avi:jira:updated:issue', issue: issuePayload(issue), changelog: { id, items } };
}

/** Started and closed are named by the step from one state to the next; everything else is an update. */
function changedSprint(before: RawSprint, after: RawSprint): ProductEvent {
  const sprint = sprintPayload(after);
  const step = `${before.state} to ${after.state}`;
  if (step === 'future to active') return { eventType: 'avi:jira-software:started:sprint', sprint };
  if (step === 'active to closed') return { eventType: 'avi:jira-software:closed:sprint', sprint };
  const oldValue = oldSprintValues(before, after);
  return { eventType: 'avi:jira-software:updated:sprint', sprint, oldValue };
}

function causerOf(change: SiteChange): string | null {
  if (change.kind === 'issue-created') return accountOf(change.issue.fields['creator']);
  return change.kind === 'issue-updated' ? accountOf(change.entry['author']) : change.by;
}

function accountOf(person: unknown): string | null {
  return textOf(recordOf(person)?.['accountId']);
}
