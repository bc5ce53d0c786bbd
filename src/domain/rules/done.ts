import type { Board, StatusId } from '../model/board';
import type { Settings } from '../model/settings';
import type { Known } from '../model/unknown';

/** Tells of a status whether it counts as done on this board; `unknown` for a status that no longer exists. */
export type DoneRule = (status: StatusId) => Known<boolean>;

/**
 * Done is a status mapped to the right-most column of the board that has statuses; not its category, not a resolution.
 * A status that exists and is in no column is not done. One that is gone from the site and from the columns: unknown.
 * The team's agreement may name other statuses.
 */
export function doneRule(board: Board, settings: Settings): DoneRule {
  const done = new Set(settings.doneStatusIds ?? doneColumn(board));
  const known = new Set([...mappedStatuses(board), ...board.statuses.map(({ id }) => id)]);
  return (status) => (done.has(status) ? true : known.has(status) && done.size > 0 ? false : 'unknown');
}

/** The statuses that are mapped to any column. */
export function mappedStatuses(board: Board): Set<StatusId> {
  return new Set(board.columns.flatMap(({ statusIds }) => statusIds));
}

function doneColumn(board: Board): readonly StatusId[] {
  return board.columns.findLast(({ statusIds }) => statusIds.length > 0)?.statusIds ?? [];
}
