import type { LiveSite } from './live-site';
import { idOf, recordOf, textOf } from './raw-values';
import type { RawBoard } from './site';
import { boardProject } from './site-projects';

/** The saved search that decides which issues are on a board, with all that the site knows of it. */
export interface SavedFilter {
  readonly id: string;
  readonly boardId: number;
  readonly jql: string | null;
  /** Keys or ids of what it returned when the site was recorded. */
  readonly issueKeys: ReadonlySet<string> | null;
  readonly projectId: string | null;
}

/** The filter of a board; Jira names it in the board's configuration, by id alone. */
export function filterOfBoard(board: RawBoard, site: LiveSite): SavedFilter {
  const details = site.boardDetails.get(board.id);
  const filter = recordOf(details?.configuration['filter']);
  const keys = details?.issueKeys ?? null;
  return {
    id: idOf(filter?.['id']) ?? String(board.id),
    boardId: board.id,
    jql: textOf(filter?.['jql']),
    issueKeys: keys === null ? null : new Set(keys),
    projectId: boardProject(board, details)?.id ?? null,
  };
}

/** The filters of all boards: the only saved searches that a site folder holds. */
export function savedFilters(site: LiveSite): readonly SavedFilter[] {
  return site.boards.map((board) => filterOfBoard(board, site));
}
