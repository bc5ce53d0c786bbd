import type { Board } from '../model/board';
import type { BoardHistory } from '../model/board-history';
import type { FrozenSprint } from '../model/frozen-sprint';
import type { Settings } from '../model/settings';
import type { Sprint, SprintId } from '../model/sprint';
import type { WorkItem } from '../model/work-item';
import { boardOfSprint, frozenSprintOf, hasSameColumns, itemThen } from './frozen-inputs';
import { type Stay, staysBySprint } from './membership';

/** A sprint with every item that ever named it, and each one's stays in it: the input of the ledger. */
export interface SprintHistory {
  /** With the columns that judge this sprint. */
  readonly board: Board;
  readonly sprint: Sprint;
  readonly members: readonly Member[];
  /** Whether any item of the site has a history; without one nothing can be told about changes. */
  readonly hasHistory: boolean;
  /** What was kept of the sprint when its columns were others than today's; `null` = they are the same, or nothing was kept. */
  readonly otherColumns: FrozenSprint | null;
}

export interface Member {
  readonly item: WorkItem;
  readonly stays: readonly Stay[] | 'unknown';
}

/** Splits a board into its sprints: each item's history is walked once, however many sprints it was in. */
export function sprintHistories(history: BoardHistory, settings: Settings): SprintHistory[] {
  const { board, sprints, items, coverage } = history;
  const members = new Map<SprintId, Member[]>(sprints.map(({ id }) => [id, []]));
  for (const item of items) {
    for (const [id, stays] of membershipsOf(item)) members.get(id)?.push({ item, stays });
  }
  return sprints.map((sprint) => {
    const frozen = frozenSprintOf(history, sprint);
    return {
      board: boardOfSprint(board, frozen, settings),
      sprint,
      members: membersThen(members.get(sprint.id) ?? [], frozen),
      hasHistory: coverage.history !== 'none',
      otherColumns: frozen === null || hasSameColumns(board.columns, frozen.columns) ? null : frozen,
    };
  });
}

function membersThen(members: readonly Member[], frozen: FrozenSprint | null): readonly Member[] {
  if (frozen === null) return members;
  const offBoard = new Set(frozen.offBoardIds);
  const known = frozen.itemIds === undefined ? null : new Set(frozen.itemIds);
  return members
    .filter(({ item }) => known?.has(item.id) ?? true)
    .map(({ item, stays }) => ({ item: itemThen(item, offBoard), stays }));
}

function membershipsOf(item: WorkItem): Iterable<readonly [SprintId, readonly Stay[] | 'unknown']> {
  if (item.sprints.kind === 'known') return staysBySprint(item, item.sprints);
  return item.sprints.today.map((id) => [id, 'unknown'] as const);
}
