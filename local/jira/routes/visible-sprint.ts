import type { Asker } from '../asker';
import { jiraRefusal } from '../jira-refusal';
import type { RawSprint } from '../site';
import { sprintIsVisible } from '../visible-sprints';
import type { JiraState } from './route';

/** A sprint that exists for the asker. A hidden one looks like one that was deleted: 404. */
export function visibleSprint(id: string, asker: Asker, { site }: JiraState): RawSprint {
  const sprint = site.sprints().get(Number(id));
  if (sprint !== undefined && sprintIsVisible(sprint.id, asker, site)) return sprint;
  throw jiraRefusal(404, 'The sprint does not exist or you do not have permission to view it.');
}
