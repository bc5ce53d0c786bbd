import { inspect } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import { type Instant, instant } from '../../src/domain/model/instant';
import type { Inspection } from '../../src/domain/model/inspection';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { translateBoard, withEmbeddedChangelog } from '../../src/jira/translate-board';
import type { Site } from '../../local/jira/site';

/** A Saturday on which each demo team stands on working day 6 of its sprint. */
export const DEMO_NOW: Instant = instant(Date.parse('2026-11-21T12:00:00Z'));

/** The boards of a demo site that have sprints, each inspected as of `DEMO_NOW`. */
export function inspectedBoards(site: Site): ReadonlyMap<string, Inspection> {
  return new Map(
    [...demoHistories(site)].map(([name, history]) => [name, inspect(history, DEFAULT_SETTINGS, DEMO_NOW)]),
  );
}

/** The boards of a demo site that have sprints, as they are read. */
export function demoHistories(site: Site): ReadonlyMap<string, BoardHistory> {
  const issues = site.issues.map(withEmbeddedChangelog);
  const boards = site.boards.filter(({ type }) => type !== 'kanban');
  return new Map(boards.map((board) => [board.name, historyOf(site, board.id, issues)]));
}

function historyOf(
  site: Site,
  boardId: number,
  issues: ReturnType<typeof withEmbeddedChangelog>[],
): BoardHistory {
  const details = site.boardDetails.get(boardId);
  if (details === undefined) throw new Error(`The demo lacks board ${String(boardId)}.`);
  return translateBoard({
    board: site.boards.find(({ id }) => id === boardId),
    configuration: details.configuration,
    sprints: details.sprints,
    fields: site.fields,
    statuses: site.statuses,
    issues,
    boardItems: details.issueKeys === null ? null : new Set(details.issueKeys),
    recorded: site.recorded ?? [],
    scan: { since: null, projects: [], truncated: false, unreadable: 0 },
  });
}
