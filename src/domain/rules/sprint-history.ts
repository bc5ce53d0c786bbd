import type { Board } from '../model/board';
import type { BoardHistory } from '../model/board-history';
import type { Sprint, SprintId } from '../model/sprint';
import type { WorkItem } from '../model/work-item';
import { type Stay, staysBySprint } from './membership';

/** A sprint with every item that ever named it, and each one's stays in it: the input of the ledger. */
export interface SprintHistory {
  readonly board: Board;
  readonly sprint: Sprint;
  readonly members: readonly Member[];
  /** Whether any item of the site has a history; without one nothing can be told about changes. */
  readonly hasHistory: boolean;
}

export interface Member {
  readonly item: WorkItem;
  readonly stays: readonly Stay[] | 'unknown';
}

/** Splits a board into its sprints: each item's history is walked once, however many sprints it was in. */
export function sprintHistories({ board, sprints, items, coverage }: BoardHistory): SprintHistory[] {
  const members = new Map<SprintId, Member[]>(sprints.map(({ id }) => [id, []]));
  for (const item of items) {
    for (const [id, stays] of membershipsOf(item)) members.get(id)?.push({ item, stays });
  }
  return sprints.map((sprint) => ({
    board,
    sprint,
    members: members.get(sprint.id) ?? [],
    hasHistory: coverage.history !== 'none',
  }));
}

function membershipsOf(item: WorkItem): Iterable<readonly [SprintId, readonly Stay[] | 'unknown']> {
  if (item.sprints.kind === 'known') return staysBySprint(item, item.sprints);
  return item.sprints.today.map((id) => [id, 'unknown'] as const);
}
