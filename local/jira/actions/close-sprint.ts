import { jiraRefusal } from '../jira-refusal';
import type { IndexedIssue } from '../indexed-issue';
import type { LiveSite } from '../live-site';
import { idOf, listOf, recordOf } from '../raw-values';
import type { BoardDetails, RawSprint } from '../site';
import type { Deed } from './change-issue';
import { changeSprint } from './change-sprint';
import { moveBetweenSprints } from './move-between-sprints';
import { existingSprint, sprintValue } from './sprint-values';

/** Where what is not done goes; absent = the next planned sprint of the board, or the backlog when there is none. */
export interface SprintClose extends Deed {
  readonly moveTo?: number | 'backlog';
}

const FIRST_MOVE_AFTER = 3_000;

/**
 * Closes a running sprint. Some seconds after the close Jira moves what is not done: it keeps the closed sprint in the
 * list and adds the next one. What goes to the backlog changes nothing in the list, so it gets no history entry.
 */
export function closeSprint(site: LiveSite, sprintId: number, { moveTo, ...deed }: SprintClose): void {
  const sprint = existingSprint(site, sprintId);
  if (sprint.state !== 'active') throw jiraRefusal(400, `The sprint ${sprint.name} is not running.`);
  const board = boardOf(site, sprint);
  const next = nextSprint(site, board, moveTo);
  const leftovers = site.inSprint(sprintId).filter((issue) => !isSubtask(issue) && !isDone(issue, board));
  const closed = { ...sprint, state: 'closed', completeDate: new Date(deed.at).toISOString() };
  changeSprint(site, closed, deed.by ?? null);
  if (next === null) return;
  leftovers.forEach(({ id }, index) => {
    const at = deed.at + FIRST_MOVE_AFTER + index;
    moveBetweenSprints(site, id, (before) => [...before, sprintValue(next)], { ...deed, at });
  });
}

/** The board that owns the sprint, else the first that lists it. */
function boardOf(site: LiveSite, { id, originBoardId }: RawSprint): BoardDetails {
  const owner = typeof originBoardId === 'number' ? site.boardDetails.get(originBoardId) : undefined;
  const board =
    owner ??
    [...site.boardDetails.values()].find(({ sprints }) => sprints.some((listed) => listed.id === id));
  if (board !== undefined) return board;
  throw jiraRefusal(400, `No board lists the sprint ${id}.`);
}

function nextSprint(site: LiveSite, board: BoardDetails, moveTo: SprintClose['moveTo']): RawSprint | null {
  if (moveTo === 'backlog') return null;
  if (moveTo !== undefined) return existingSprint(site, moveTo);
  return board.sprints.find(({ state }) => state === 'future') ?? null;
}

function isSubtask({ issue }: IndexedIssue): boolean {
  return recordOf(issue.fields['issuetype'])?.['subtask'] === true;
}

/** Done is the right-most column of the board that has statuses. */
function isDone({ issue }: IndexedIssue, { configuration }: BoardDetails): boolean {
  const columns = listOf(recordOf(configuration['columnConfig'])?.['columns']);
  const last = columns
    .map((column) => listOf(recordOf(column)?.['statuses']))
    .findLast(({ length }) => length > 0);
  const status = idOf(recordOf(issue.fields['status'])?.['id']);
  return (last ?? []).some((mapped) => idOf(recordOf(mapped)?.['id']) === status);
}
