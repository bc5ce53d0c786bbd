import { LiveSite } from '../../../local/jira/live-site';
import type { RawIssue, RawSprint } from '../../../local/jira/site';
import { DAY, HOUR, instant } from '../../../src/domain/model/instant';
import {
  POINTS_FIELD,
  SPRINT_FIELD,
  aHistory,
  anIssue,
  details,
  inField,
  smallSite,
} from '../../local/jira/small-site';

/** The first sprint of the long board starts here; each one runs for 14 days less an hour. */
export const FIRST_START = Date.parse('2024-09-02T09:00:00.000Z');
const iso = (at: number) => new Date(at).toISOString();
export const startOf = (id: number) => FIRST_START + (id - 1) * 14 * DAY;
export const closeOf = (id: number) => startOf(id) + 14 * DAY - HOUR;

/** Five days into the sprint that runs after `closed` others. */
export const nowAfter = (closed: number) => instant(startOf(closed + 1) + 5 * DAY);

function closedSprint(id: number): RawSprint {
  const dates = { startDate: iso(startOf(id)), endDate: iso(closeOf(id)), completeDate: iso(closeOf(id)) };
  return { id, name: `Sprint ${id}`, state: 'closed', originBoardId: 1, ...dates };
}

function openSprint(id: number, state: 'active' | 'future'): RawSprint {
  const dates = { startDate: iso(startOf(id)), endDate: iso(closeOf(id)) };
  const typed = state === 'active' ? dates : {};
  return { id, name: `Sprint ${id}`, state, originBoardId: 1, goal: `Goal ${id}`, ...typed };
}

/** An item that was put into the sprint a day before its start, estimated, and finished three days after it. */
export function itemOf(sprint: RawSprint, id: number): RawIssue {
  const start = startOf(sprint.id);
  const isDone = sprint.state === 'closed';
  const entered = { field: 'Sprint', fieldId: SPRINT_FIELD, from: '', to: String(sprint.id) };
  const moved = { field: 'status', fieldId: 'status', from: '1', to: isDone ? '5' : '3' };
  const histories = [
    aHistory(id * 10, iso(start - DAY), entered),
    ...(sprint.state === 'future' ? [] : [aHistory(id * 10 + 1, iso(start + 3 * DAY), moved)]),
  ];
  const fields = {
    created: iso(start - 2 * DAY),
    updated: iso(start + (sprint.state === 'future' ? -DAY : 3 * DAY)),
    [SPRINT_FIELD]: [inField(sprint)],
    [POINTS_FIELD]: 3,
    ...(isDone ? { status: { id: '5', name: 'Done' }, resolutiondate: iso(start + 3 * DAY) } : {}),
  };
  return anIssue(id, `SHOP-${id}`, { fields, histories });
}

/** A site whose board has so many closed sprints, a running and a planned one, each of `items` items. */
export function longSite(closed: number, items = 2): LiveSite {
  const sprints = [
    ...Array.from({ length: closed }, (_, position) => closedSprint(position + 1)),
    openSprint(closed + 1, 'active'),
    openSprint(closed + 2, 'future'),
  ];
  const issues = sprints.flatMap((sprint) =>
    Array.from({ length: items }, (_, position) => itemOf(sprint, sprint.id * 1_000 + position)),
  );
  const backlog = anIssue(900_001, 'SHOP-900001', { fields: { created: iso(FIRST_START) } });
  const [board] = smallSite().boards;
  const base = smallSite({ boards: board === undefined ? [] : [board], issues: [...issues, backlog] });
  return new LiveSite({
    ...base,
    boardDetails: new Map([[1, located(details(1, 'project = SHOP ORDER BY Rank ASC', sprints))]]),
  });
}

function located({ configuration, ...rest }: ReturnType<typeof details>) {
  const location = { type: 'project', id: '10000', key: 'SHOP', name: 'Guest checkout' };
  return { ...rest, configuration: { ...configuration, type: 'scrum', location } };
}
