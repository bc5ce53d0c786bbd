import { backlogItem } from '../forge/happenings/open-work';
import type { RunningHost } from '../forge/start-host';
import { adminOf, switchBoardOn } from '../forge/switch-boards-on';
import { addToSprint, editText, flagIssue, moveStatus, reEstimate, removeFromSprint } from '../jira/actions';
import { idOf, recordOf } from '../jira/raw-values';
import type { RawBoard, Site } from '../jira/site';
import { boardProject, type Project } from '../jira/site-projects';
import { countCalls, type CountedCalls } from './counted-calls';
import { withApp } from './open-app';

/** What a team's busy day takes of the platform. */
export interface BusyDay {
  readonly deeds: number;
  /** Reading the history once, when the board is switched on. */
  readonly firstReading: CountedCalls;
  /** By events, the queue, everybody's looks and the pass of the night. */
  readonly calls: CountedCalls;
}

const MINUTE = 60_000;
const WORKING_DAY = 8 * 60 * MINUTE;
const NIGHT = 16 * 60 * MINUTE;

/** A day on one board: so many deeds of the team spread over eight hours, each looked at once, and the pass of the night. */
export function measureBusyDay(site: Site, boardId: number, deeds: number): Promise<BusyDay> {
  return withApp(site, async (host) => {
    const counter = countCalls();
    const team = await openBoard(host, boardId);
    const firstReading = counter.since();
    for (let number = 0; number < deeds; number += 1) {
      doOne(team, number);
      await host.settled();
      await team.look();
      host.clock.moveOn(WORKING_DAY / deeds);
      await host.settled();
    }
    host.clock.moveOn(NIGHT);
    await host.settled();
    return { deeds, firstReading, calls: counter.since() };
  });
}

interface Team extends Pick<RunningHost, 'site' | 'clock'> {
  readonly project: string;
  readonly sprintId: number;
  readonly statusIds: readonly string[];
  readonly estimateField: string;
  readonly look: () => Promise<unknown>;
}

async function openBoard(host: RunningHost, boardId: number): Promise<Team> {
  const { site, ask } = host;
  const board = there(site.boards.find(({ id }) => id === boardId));
  const details = there(site.boardDetails.get(boardId));
  const project: Project = there(boardProject(board, details));
  await switchOn(host, board, project);
  const { configuration, sprints } = details;
  const field = recordOf(recordOf(configuration['estimation'])?.['field'])?.['fieldId'];
  const as = there(adminOf(site, project.id));
  const question = { functionKey: 'board', payload: { boardId }, as, project: project.key, board: boardId };
  return {
    ...{ site, clock: host.clock, project: project.key },
    sprintId: there(sprints.find(({ state }) => state === 'active')).id,
    statusIds: statusesOf(recordOf(configuration['columnConfig'])?.['columns']),
    estimateField: there(idOf(field)),
    look: () => ask(question),
  };
}

async function switchOn(
  { site, ask, settled }: RunningHost,
  board: RawBoard,
  project: Project,
): Promise<void> {
  const why = await switchBoardOn(ask, board, there(adminOf(site, project.id)), project.key);
  if (why !== null) throw new Error(why);
  await settled();
}

function statusesOf(columns: unknown): readonly string[] {
  const lists = (Array.isArray(columns) ? columns : []).map(
    (column: unknown) => recordOf(column)?.['statuses'],
  );
  return lists.flat().flatMap((status) => idOf(recordOf(status)?.['id']) ?? []);
}

/** Of ten deeds six move an item, and one each estimates, writes, stops work, and lets something in or out. */
function doOne(team: Team, number: number): void {
  const { site, clock, sprintId, statusIds, estimateField } = team;
  const deed = { at: clock.now(), by: 'a made-up person' };
  const inSprint = site.inSprint(sprintId).filter(({ issue }) => !isSubtask(issue.fields['issuetype']));
  const { id } = there(inSprint[(number * 7) % inSprint.length]);
  const isOdd = Math.floor(number / 10) % 2 === 1;
  switch (number % 10) {
    case 6:
      reEstimate(site, id, { fieldId: estimateField, value: (number % 7) + 1 }, deed);
      break;
    case 7:
      editText(site, id, 'description', `What it is for, in other words: ${number}`, deed);
      break;
    case 8:
      flagIssue(site, id, isOdd ? 'off' : 'on', deed);
      break;
    case 9:
      if (isOdd) removeFromSprint(site, id, deed);
      else addToSprint(site, there(backlogItem(site, team.project)).id, sprintId, deed);
      break;
    default:
      moveStatus(site, id, there(statusIds[number % statusIds.length]), deed);
  }
}

function isSubtask(type: unknown): boolean {
  return recordOf(type)?.['subtask'] === true;
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The site has a board with a running sprint.');
  return value;
}
