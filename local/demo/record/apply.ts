import type { DemoSprint } from './demo-sprint';
import type { Happening, HappeningOf } from './demo-item';
import { categoryOf, isResolved } from './item-state';
import type { ItemState } from './item-state';

/** What an item looks like after something happened to it. */
export function apply(state: ItemState, happening: Happening): ItemState {
  switch (happening.kind) {
    case 'sprint':
      return { ...state, sprints: sprintsAfter(state.sprints, happening) };
    case 'status':
      return statusAfter(state, happening);
    case 'flag':
      return { ...state, flagged: happening.to };
    case 'link':
      return { ...state, links: [...state.links, happening] };
    case 'rank':
      return state;
    case 'estimate':
    case 'description':
    case 'assignee':
    case 'parent':
    case 'project':
      return { ...state, [happening.kind]: happening.to };
  }
}

function sprintsAfter(before: readonly DemoSprint[], happening: HappeningOf<'sprint'>): DemoSprint[] {
  const stays = (sprint: DemoSprint): boolean =>
    (sprint.completeDate !== null && sprint.completeDate < happening.at) ||
    (happening.keeps ?? []).includes(sprint);
  const kept = before.filter((sprint) => stays(sprint) && sprint !== happening.to);
  return happening.to === null ? kept : [...kept, happening.to];
}

function statusAfter(state: ItemState, { at, to }: HappeningOf<'status'>): ItemState {
  const sameCategory = categoryOf(to) === categoryOf(state.status);
  return {
    ...state,
    status: to,
    resolvedAt: isResolved(to) ? (state.resolvedAt ?? at) : null,
    categoryChangedAt: sameCategory ? state.categoryChangedAt : at,
  };
}
