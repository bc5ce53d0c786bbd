import type { DemoItem, HappeningOf } from './demo-item';
import type { DemoSprint } from './demo-sprint';
import type { Project, StatusName } from './project';

/** What an item looks like at one instant of its life. */
export interface ItemState {
  readonly project: Project;
  readonly status: StatusName;
  readonly sprints: readonly DemoSprint[];
  readonly estimate: number | null;
  readonly description: string | null;
  readonly flagged: boolean;
  readonly assignee: string | null;
  readonly parent: DemoItem | null;
  readonly resolvedAt: number | null;
  readonly categoryChangedAt: number;
  readonly links: readonly HappeningOf<'link'>[];
}

export function stateAtBirth(item: DemoItem): ItemState {
  const { sprint, ...born } = item.born;
  return {
    ...born,
    sprints: sprint === null ? [] : [sprint],
    flagged: false,
    resolvedAt: isResolved(born.status) ? item.createdAt : null,
    categoryChangedAt: item.createdAt,
    links: [],
  };
}

/** Jira's workflow resolves an item as it reaches one of the two statuses of the last column. */
export function isResolved(status: StatusName): boolean {
  return status === 'done' || status === 'released';
}

export function categoryOf(status: StatusName): 'new' | 'indeterminate' | 'done' {
  if (status === 'to-do') return 'new';
  return isResolved(status) || status === 'ready-for-release' ? 'done' : 'indeterminate';
}
