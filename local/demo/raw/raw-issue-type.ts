import type { ItemKind, Project } from '../record/project';

const TYPES: Readonly<
  Record<ItemKind, { readonly name: string; readonly place: number; readonly level: number }>
> = {
  epic: { name: 'Epic', place: 0, level: 1 },
  story: { name: 'Story', place: 1, level: 0 },
  task: { name: 'Task', place: 2, level: 0 },
  'sub-task': { name: 'Sub-task', place: 3, level: -1 },
  bug: { name: 'Bug', place: 4, level: 0 },
  spike: { name: 'Spike', place: 5, level: 0 },
};

/** An item type as an issue carries it; a team-managed project has types of its own. */
export function rawIssueType(project: Project, kind: ItemKind): Readonly<Record<string, unknown>> {
  const { name, place, level } = TYPES[kind];
  const shared = { name, subtask: level < 0, hierarchyLevel: level };
  if (project.managed === 'company') return { id: String(10_010 + place), ...shared };
  const scope = { type: 'PROJECT', project: { id: project.id } };
  return { id: String(Number(project.id) * 10 + 5 + place), ...shared, scope };
}
