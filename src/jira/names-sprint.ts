import type { SprintId } from '../domain/model/sprint';
import type { FieldMatch } from './changed-field';
import { walkHistory } from './history-walk';
import { sprintIdsInEntry } from './sprint-ids';

/** Whether any entry of the history names one of the sprints: only then can the item have been in it and left. */
export function namesSprint(
  histories: readonly unknown[],
  itemId: string,
  sprintIds: ReadonlySet<SprintId>,
  match: FieldMatch,
): boolean {
  const { sprint } = walkHistory({ issue: null, histories, total: null }, itemId, match);
  return sprint.some(({ item }) => isNamedIn(item['from'], sprintIds) || isNamedIn(item['to'], sprintIds));
}

function isNamedIn(side: unknown, sprintIds: ReadonlySet<SprintId>): boolean {
  return (sprintIdsInEntry(side) ?? []).some((id) => sprintIds.has(id));
}
