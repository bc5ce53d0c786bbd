import type { SprintId } from '../domain/model/sprint';
import type { WorkItem } from '../domain/model/work-item';

/** Every sprint that an item ever named, as far as its history is known. */
export function sprintsEverNamed({ sprints }: WorkItem): ReadonlySet<SprintId> {
  if (sprints.kind === 'unknown') return new Set(sprints.today);
  return new Set([...sprints.initial, ...sprints.flips.flatMap(({ to }) => to)]);
}

export function sprintsNamedToday({ sprints }: WorkItem): readonly SprintId[] {
  if (sprints.kind === 'unknown') return sprints.today;
  return sprints.flips.at(-1)?.to ?? sprints.initial;
}
