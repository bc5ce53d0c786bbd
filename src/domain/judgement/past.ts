import type { Board } from '../model/board';
import type { BoardHistory } from '../model/board-history';
import type { InspectedSprint } from '../model/inspection';
import type { Instant } from '../model/instant';
import type { Settings } from '../model/settings';
import { doneRule } from '../rules/done';
import { boardsOfThen } from '../rules/frozen-inputs';
import { markedAs } from '../rules/last-mark';
import type { Past, SprintColumns } from '../signals/signal';

/** The past that signals look at: closed sprints with a ledger that the team did not leave out, oldest first. */
export function pastOf(
  history: BoardHistory,
  sprints: readonly InspectedSprint[],
  settings: Settings,
  now: Instant,
): Past {
  return {
    closed: sprints.flatMap((one) =>
      one.kind === 'closed' && !settings.leftOutSprints.includes(one.sprint.id) ? [one] : [],
    ),
    board: history.board,
    items: new Map(history.items.map((item) => [item.id, item])),
    isDone: doneRule(history.board, settings),
    judgedBy: judgedBy(history, settings),
    markedAs: markedAs(history.marks ?? []),
    settings,
    roleSums: history.roleSums ?? null,
    readAt: now,
  };
}

function judgedBy(history: BoardHistory, settings: Settings): Past['judgedBy'] {
  const columnsOf = (board: Board): SprintColumns => ({ board, isDone: doneRule(board, settings) });
  const today = columnsOf(history.board);
  const then = new Map([...boardsOfThen(history, settings)].map(([id, board]) => [id, columnsOf(board)]));
  return (sprintId) => then.get(sprintId) ?? today;
}

/** The same past as it was at the close before the last one; `null` when there is none. */
export function atCloseBefore(past: Past): Past | null {
  const closed = past.closed.slice(0, -1);
  const last = closed.at(-1);
  return last === undefined ? null : { ...past, closed, readAt: last.ledger.span.end };
}
