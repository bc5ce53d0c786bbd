import { makeDemoSite } from '../../local/demo/demo-site';
import type { BoardHistory } from '../../src/domain/model/board-history';
import { withEmbeddedChangelog } from '../../src/jira/embedded-changelog';
import { translateBoard } from '../../src/jira/translate-board';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
const site = makeDemoSite({ seed: 1, now: NOW });

/** A board of the demo as the app reads it. */
export function toldBoard(boardId: number): BoardHistory {
  const details = site.boardDetails.get(boardId);
  if (details === undefined) throw new Error('The demo has this board.');
  return translateBoard({
    board: site.boards.find(({ id }) => id === boardId),
    configuration: details.configuration,
    sprints: details.sprints,
    fields: site.fields,
    statuses: site.statuses,
    issues: site.issues.map(withEmbeddedChangelog),
    boardItems: details.issueKeys === null ? null : new Set(details.issueKeys),
    recorded: site.recorded ?? [],
    scan: { since: null, projects: [], truncated: false, unreadable: 0 },
  });
}
