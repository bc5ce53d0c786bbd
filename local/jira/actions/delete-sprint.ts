import type { LiveSite } from '../live-site';
import { existingSprint, requiredSprintField } from './sprint-values';

/** Deletes a sprint: its issues go to the backlog, and only older history entries still name it. */
export function deleteSprint(site: LiveSite, sprintId: number, by: string | null): void {
  existingSprint(site, sprintId);
  const field = requiredSprintField(site);
  for (const { issue, sprints } of site.inSprint(sprintId)) {
    const left = sprints.filter(({ id }) => id !== sprintId);
    site.putIssue({ ...issue, fields: { ...issue.fields, [field]: left.length === 0 ? null : left } });
  }
  site.deleteSprint(sprintId, by);
}
