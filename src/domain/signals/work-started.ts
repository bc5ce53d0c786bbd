import type { Board } from '../model/board';
import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { valueAt } from '../rules/value-at';

/** Where a status stands on the board, from 0 at the left; `null` = in no column; `unknown` when it no longer exists. */
export function columnOf({ columns, statuses }: Board, status: string): Known<number | null> {
  const place = columns.findIndex(({ statusIds }) => statusIds.includes(status));
  if (place !== -1) return place;
  return statuses.some(({ id }) => id === status) ? null : 'unknown';
}

/** Work on an item has started when it first stood right of the left-most column; `null` = not by then. */
export function workStartedAt(board: Board, item: WorkItem, until: Instant): Known<Instant | null> {
  if (item.status.kind === 'unknown') return 'unknown';
  const moves = [{ at: item.createdAt, to: item.status.initial }, ...item.status.flips];
  const first = moves.find(({ at, to }) => at <= until && isStarted(board, to) !== false);
  if (first === undefined) return null;
  return isStarted(board, first.to) === 'unknown' ? 'unknown' : first.at;
}

/** Whether an item stood right of the left-most column at the instant. */
export function isStartedAt(board: Board, item: WorkItem, at: Instant): Known<boolean> {
  return item.status.kind === 'unknown' ? 'unknown' : isStarted(board, valueAt(item.status, at));
}

function isStarted(board: Board, status: string): Known<boolean> {
  const first = board.columns.findIndex(({ statusIds }) => statusIds.length > 0);
  const column = columnOf(board, status);
  return column === 'unknown' ? 'unknown' : column !== null && column > first;
}
