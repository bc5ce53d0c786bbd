import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import { changeSprint } from './change-sprint';
import { existingSprint } from './sprint-values';

/** What is typed in the dialog that starts a sprint. Epoch milliseconds. */
export interface SprintPlan {
  readonly startDate: number;
  /** The planned end. */
  readonly endDate: number;
  readonly goal?: string;
  /** An account id; absent = an automation. */
  readonly by?: string;
}

/** Starts a planned sprint. Jira Cloud keeps what was typed and not the click. */
export function startSprint(
  site: LiveSite,
  sprintId: number,
  { startDate, endDate, goal, by }: SprintPlan,
): void {
  const sprint = existingSprint(site, sprintId);
  if (sprint.state !== 'future')
    throw jiraRefusal(400, `The sprint ${sprint.name} has been started already.`);
  const started = {
    ...sprint,
    state: 'active',
    startDate: new Date(startDate).toISOString(),
    endDate: new Date(endDate).toISOString(),
    ...(goal === undefined ? {} : { goal }),
  };
  changeSprint(site, started, by ?? null);
}
