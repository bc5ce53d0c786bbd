import { seesBoard, seesIssue } from './asker';
import type { Asker } from './asker';
import type { LiveSite } from './live-site';

/** A sprint can be seen on a board that lists it, or on an issue that is in it. */
export function sprintIsVisible(sprintId: number, asker: Asker, site: LiveSite): boolean {
  if (asker.person === null || site.roles === null) return true;
  const boards = site.boards.filter((board) =>
    site.boardDetails.get(board.id)?.sprints.some(({ id }) => id === sprintId),
  );
  return (
    boards.some((board) => seesBoard(asker, board, site)) ||
    site.inSprint(sprintId).some((issue) => seesIssue(asker, issue))
  );
}
