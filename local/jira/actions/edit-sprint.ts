import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import type { RawSprint } from '../site';
import { changeSprint } from './change-sprint';
import { closeSprint } from './close-sprint';
import { existingSprint } from './sprint-values';

/** A partial update of a sprint; what is absent stays as it is. */
export interface SprintEdit {
  readonly state?: 'active' | 'closed' | 'future' | undefined;
  readonly name?: string | undefined;
  readonly goal?: string | undefined;
  /** ISO 8601. */
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

interface EditDeed {
  readonly at: number;
  readonly by: string;
}

/** Changes what is said of a sprint, and starts, closes or reopens it when its state is another one. */
export function editSprint(site: LiveSite, sprintId: number, edit: SprintEdit, deed: EditDeed): RawSprint {
  const before = existingSprint(site, sprintId);
  const { state, ...words } = edit;
  const said = Object.entries(words).filter(([, value]) => value !== undefined);
  const edited: RawSprint = { ...before, ...Object.fromEntries(said) };
  const step = state === undefined || state === before.state ? 'stays' : `${before.state} to ${state}`;
  switch (step) {
    case 'stays':
      changeSprint(site, edited, deed.by);
      break;
    case 'future to active':
      changeSprint(site, { ...withDates(edited), state: 'active' }, deed.by);
      break;
    case 'active to closed':
      changeAndClose(site, before, edited, deed);
      break;
    case 'closed to active':
      changeSprint(site, reopened(edited), deed.by);
      break;
    default:
      throw jiraRefusal(400, `The sprint cannot go from ${step}.`);
  }
  return existingSprint(site, sprintId);
}

function changeAndClose(site: LiveSite, before: RawSprint, edited: RawSprint, deed: EditDeed): void {
  if (JSON.stringify(before) !== JSON.stringify(edited)) changeSprint(site, edited, deed.by);
  closeSprint(site, before.id, deed);
}

function withDates(sprint: RawSprint): RawSprint {
  if (typeof sprint['startDate'] === 'string' && typeof sprint['endDate'] === 'string') return sprint;
  throw jiraRefusal(400, 'To start a sprint, its start date and its end date must be set.');
}

/** A sprint that runs again has not been completed. */
function reopened({ completeDate: _completed, ...sprint }: RawSprint): RawSprint {
  return { ...sprint, id: sprint.id, name: sprint.name, state: 'active' };
}
