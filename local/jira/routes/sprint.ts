import { jiraRefusal } from '../jira-refusal';
import { sprintIsVisible } from '../visible-sprints';
import { whoAsks } from './route';
import type { Route } from './route';
import { sprintAnswer } from './sprint-answer';

/** GET /rest/agile/1.0/sprint/{id}: 404 for one that was deleted or that the asker cannot see. */
export const sprintRoute: Route = (server, jira) => {
  server.get<{ Params: { id: string } }>('/rest/agile/1.0/sprint/:id', (request) => {
    const asker = whoAsks(request, jira);
    const sprint = jira.site.sprints().get(Number(request.params.id));
    if (sprint === undefined || !sprintIsVisible(sprint.id, asker, jira.site)) {
      throw jiraRefusal(404, 'The sprint does not exist or you do not have permission to view it.');
    }
    return sprintAnswer(sprint);
  });
};
