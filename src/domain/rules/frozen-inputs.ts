import type { Board, Column } from '../model/board';
import type { BoardHistory } from '../model/board-history';
import type { FrozenSprint } from '../model/frozen-sprint';
import type { Settings } from '../model/settings';
import type { Sprint, SprintId } from '../model/sprint';
import type { WorkItem } from '../model/work-item';

/**
 * A closed sprint that was read after its close is judged by the board's columns and filter as they were then.
 * Every other sprint is judged by today's, a reopened one too. A team may choose today's columns for its closed sprints;
 * which items the board held stays as it was.
 */
export function frozenSprintOf(
  { frozen }: Pick<BoardHistory, 'frozen'>,
  { id, state }: Sprint,
): FrozenSprint | null {
  if (state !== 'closed') return null;
  return frozen?.find(({ sprintId }) => sprintId === id) ?? null;
}

/** The board with the columns that judge a sprint. */
export function boardOfSprint(board: Board, frozen: FrozenSprint | null, settings: Settings): Board {
  if (frozen === null || settings.columnsOfClosedSprints === 'today') return board;
  return hasSameColumns(board.columns, frozen.columns) ? board : { ...board, columns: frozen.columns };
}

/** The boards of those sprints that other columns than today's judge, by sprint. */
export function boardsOfThen(history: BoardHistory, settings: Settings): ReadonlyMap<SprintId, Board> {
  const { board, sprints } = history;
  const judged = sprints.map(
    (sprint) => [sprint.id, boardOfSprint(board, frozenSprintOf(history, sprint), settings)] as const,
  );
  return new Map(judged.filter(([, then]) => then !== board));
}

/** The item as the board's filter saw it when the sprint was frozen. */
export function itemThen(item: WorkItem, offBoard: ReadonlySet<string>): WorkItem {
  const onBoard = !offBoard.has(item.id);
  return item.onBoard === onBoard ? item : { ...item, onBoard };
}

/** Columns are the same when the same statuses stand in the same order of columns; names and empty columns play no part. */
export function hasSameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  return statusesOf(one) === statusesOf(other);
}

function statusesOf(columns: readonly Column[]): string {
  const mapped = columns.map(({ statusIds }) => [...statusIds].sort()).filter(({ length }) => length > 0);
  return JSON.stringify(mapped);
}
