import type { LiveSite } from '../../jira/live-site';
import { projectOf } from '../../jira/site-projects';
import type { RawBoard, RawSprint } from '../../jira/site';
import { boardsIn } from '../board-place';
import type { UiModule } from '../manifest/app-manifest';
import type { ExtensionParts } from './extension-parts';
import { itemExtension } from './item-extension';
import type { ScenarioFacts } from './scenario';

const OPENED_FROM_A_BOARD = new Set(['jira:sprintAction', 'jira:boardAction', 'jira:backlogAction']);

/**
 * What Jira says of the place that a module stands in, as Forge documents it for each type: for the pages and menus of a
 * project the project, for the menus of a board the board and, for those of a sprint, the sprint.
 */
export function extensionOf(
  parts: ExtensionParts,
  { type, key }: UiModule,
  scenario: ScenarioFacts,
): Record<string, unknown> {
  switch (type) {
    case 'jira:issueContext':
      return { type, ...itemExtension(parts, scenario) };
    case 'jira:globalBackgroundScript':
      return { type, ...backgroundExtension(parts, scenario) };
    case 'jira:dashboardGadget':
      return { type, ...gadgetExtension(parts, key, scenario) };
    default:
      return { type, ...inProject(parts.site, scenario), ...fromBoard(parts.site, type, scenario) };
  }
}

/** A background script is told the address of the page, and beside an item the item; of a board it is told no more. */
function backgroundExtension(parts: ExtensionParts, scenario: ScenarioFacts): Record<string, unknown> {
  if (scenario.place === 'item') return itemExtension(parts, scenario);
  if (scenario.place !== 'board') return { location: `${parts.siteUrl}/jira/dashboards/${DASHBOARD}` };
  const board = boardOf(parts.site, scenario);
  const path = `/jira/software/c/projects/${scenario.project}/boards/${board?.id ?? ''}`;
  return { location: `${parts.siteUrl}${path}` };
}

/** The one dashboard of the local site, with each gadget of the app once. */
export const DASHBOARD = '10000';

function gadgetExtension(
  parts: ExtensionParts,
  key: string,
  { entryPoint }: ScenarioFacts,
): Record<string, unknown> {
  return {
    gadgetConfiguration: parts.gadgetConfiguration,
    dashboard: { id: DASHBOARD },
    gadget: { id: key },
    location: `${parts.siteUrl}/jira/dashboards/${DASHBOARD}`,
    ...(entryPoint === undefined ? {} : { entryPoint }),
  };
}

function inProject(site: LiveSite, scenario: ScenarioFacts): Record<string, unknown> {
  const project = projectOf(site, scenario.project);
  return project === null ? {} : { project: { id: project.id, key: project.key, type: 'software' } };
}

/** Without a choice that is the project's first board, and its running sprint. */
function fromBoard(site: LiveSite, type: string, scenario: ScenarioFacts): Record<string, unknown> {
  const board = OPENED_FROM_A_BOARD.has(type) ? boardOf(site, scenario) : undefined;
  if (board === undefined) return {};
  const sprint = type === 'jira:sprintAction' ? sprintOf(site, board, scenario) : undefined;
  const inSprint = sprint === undefined ? {} : { sprint: { id: sprint.id, state: sprint.state } };
  return { board: { id: board.id, type: board.type }, ...inSprint };
}

/** The board that a scenario names, else the first of its project. */
export function boardOf(
  site: LiveSite,
  scenario: Pick<ScenarioFacts, 'project' | 'board'>,
): RawBoard | undefined {
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
