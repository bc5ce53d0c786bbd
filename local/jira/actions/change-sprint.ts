import type { LiveSite } from '../live-site';
import { recordOf } from '../raw-values';
import type { RawSprint } from '../site';
import { requiredSprintField, sprintValue } from './sprint-values';

/** Changes a sprint on its boards and as every issue in it shows it. Jira writes no history for that and moves no `updated`. */
export function changeSprint(site: LiveSite, sprint: RawSprint, by: string | null = null): void {
  const field = requiredSprintField(site);
  site.putSprint(sprint, by);
  for (const { issue, sprints } of site.inSprint(sprint.id)) {
    const shown = sprints.map((value) =>
      recordOf(value)?.['id'] === sprint.id ? sprintValue(sprint) : value,
    );
    site.putIssue({ ...issue, fields: { ...issue.fields, [field]: shown } });
  }
}
