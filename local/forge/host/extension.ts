import type { LiveSite } from '../../jira/live-site';
import { projectOf } from '../../jira/site-projects';
import type { RawBoard, RawSprint } from '../../jira/site';
import { boardsIn } from '../board-place';
import type { UiModule } from '../manifest/app-manifest';
import type { ScenarioFacts } from './scenario';

const OPENED_FROM_A_BOARD = new Set(['jira:sprintAction', 'jira:boardAction', 'jira:backlogAction']);

/**
 * What Jira says of the place that a module stands in: its project, and for the menus of a board the board and, for
 * those of a sprint, the sprint. Without a choice that is the project's first board, and its running sprint.
 */
export function extensionOf(
  site: LiveSite,
  { type }: UiModule,
  scenario: ScenarioFacts,
): Record<string, unknown> {
  const project = projectOf(site, scenario.project);
  const inProject =
    project === null ? {} : { project: { id: project.id, key: project.key, type: 'software' } };
  if (!OPENED_FROM_A_BOARD.has(type)) return { type, ...inProject };
  const board = boardOf(site, scenario);
  const onBoard = board === undefined ? {} : { board: { id: board.id, type: board.type } };
  const sprint =
    type === 'jira:sprintAction' && board !== undefined ? sprintOf(site, board, scenario) : undefined;
  const inSprint = sprint === undefined ? {} : { sprint: { id: sprint.id, state: sprint.state } };
  return { type, ...inProject, ...onBoard, ...inSprint };
}

function boardOf(site: LiveSite, scenario: ScenarioFacts): RawBoard | undefined {
  const boards = boardsIn(site, scenario.project);
  return boards.find(({ id }) => id === scenario.board) ?? boards[0];
}

/** The menu of a sprint exists for running and planned sprints only. */
function sprintOf(site: LiveSite, board: RawBoard, scenario: ScenarioFacts): RawSprint | undefined {
  const open = (site.boardDetails.get(board.id)?.sprints ?? []).filter(({ state }) => state !== 'closed');
  return (
    open.find(({ id }) => id === scenario.sprint) ?? open.find(({ state }) => state === 'active') ?? open[0]
  );
}
