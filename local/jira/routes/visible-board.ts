import { seesBoard } from '../asker';
import type { Asker } from '../asker';
import { jiraRefusal } from '../jira-refusal';
import type { BoardDetails, RawBoard } from '../site';
import type { JiraState } from './route';

/** A board that exists for the asker, with its details. A hidden one looks like one that does not exist: 404. */
export function visibleBoard(
  id: string,
  asker: Asker,
  { site }: JiraState,
): { readonly board: RawBoard; readonly details: BoardDetails } {
  const board = site.boards.find((candidate) => String(candidate.id) === id);
  const details = board === undefined ? undefined : site.boardDetails.get(board.id);
  if (board === undefined || details === undefined || !seesBoard(asker, board, site)) {
    throw jiraRefusal(
      404,
      'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    );
  }
  return { board, details };
}
