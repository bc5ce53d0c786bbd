import type { RawSprint } from '../../jira/site';
import { utcIso } from '../calendar/site-time';
import type { DemoSprint } from '../record/demo-sprint';
import { sprintStateAt } from '../record/demo-sprint';

/** A sprint as the board's list of sprints answers it. */
export function rawSprint(sprint: DemoSprint, now: number): RawSprint {
  const { id, name, boardId, goal } = sprint;
  const created = { createdDate: utcIso(sprint.createdAt), originBoardId: boardId, goal };
  return { id, state: sprintStateAt(sprint, now), name, ...dates(sprint, now), ...created };
}

/** A sprint as the Sprint field of an issue carries it. */
export function sprintInField(sprint: DemoSprint, now: number): Readonly<Record<string, unknown>> {
  const { id, name, boardId, goal } = sprint;
  return { id, name, state: sprintStateAt(sprint, now), boardId, goal, ...dates(sprint, now) };
}

function dates(sprint: DemoSprint, now: number): Readonly<Record<string, string>> {
  const { startDate, endDate, completeDate } = sprint;
  const planned = sprintStateAt(sprint, now) === 'future';
  return {
    ...(startDate !== null && !planned && { startDate: utcIso(startDate) }),
    ...(endDate !== null && !planned && { endDate: utcIso(endDate) }),
    ...(completeDate !== null && completeDate <= now && { completeDate: utcIso(completeDate) }),
  };
}
