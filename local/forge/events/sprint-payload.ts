import { jiraTimestamp } from '../../jira/jira-timestamp';
import { idOf, millisecondsOf } from '../../jira/raw-values';
import type { RawRecord } from '../../jira/raw-values';
import type { RawSprint } from '../../jira/site';

/** A sprint as its events carry it: ids are texts there, and dates have an offset without colon. */
export function sprintPayload(sprint: RawSprint): RawRecord {
  const { id, name, state, goal, originBoardId, createdDate, startDate, endDate, completeDate } = sprint;
  return {
    id: String(id),
    ...named('originBoardId', idOf(originBoardId)),
    name,
    ...named('goal', typeof goal === 'string' ? goal : null),
    state,
    ...named('createDate', instantOf(createdDate)),
    ...named('startDate', instantOf(startDate)),
    ...named('endDate', instantOf(endDate)),
    ...named('completeDate', instantOf(completeDate)),
  };
}

/** The values that were others before, as the event of an updated sprint names them; what was absent is not among them. */
export function oldSprintValues(before: RawSprint, after: RawSprint): RawRecord {
  const now = sprintPayload(after);
  return Object.fromEntries(Object.entries(sprintPayload(before)).filter(([name, old]) => now[name] !== old));
}

function named(name: string, value: string | null): RawRecord {
  return value === null ? {} : { [name]: value };
}

function instantOf(value: unknown): string | null {
  const at = millisecondsOf(value);
  return at === null ? null : jiraTimestamp(at);
}
