import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import type { Deed } from './change-issue';
import { moveBetweenSprints, closedOnly, refuseSubtask } from './move-between-sprints';
import { existingSprint, sprintValue } from './sprint-values';

/** Puts an issue into a planned or running sprint; it leaves the other planned or running one that it was in. */
export function addToSprint(site: LiveSite, issueId: string, sprintId: number, deed: Deed): void {
  const sprint = existingSprint(site, sprintId);
  if (sprint.state === 'closed') throw jiraRefusal(400, `The sprint ${sprint.name} is closed.`);
  refuseSubtask(site, issueId);
  moveBetweenSprints(site, issueId, (before) => [...closedOnly(before), sprintValue(sprint)], deed);
}
