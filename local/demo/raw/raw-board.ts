import type { BoardDetails, RawBoard, RawSprint } from '../../jira/site';
import type { Project, StatusName } from '../record/project';
import { estimateField } from './estimate-field';
import { FIELD } from './field-ids';
import { statusId } from './raw-statuses';

/** A board of the demo, with what its filter asks for. */
export interface DemoBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'simple' | 'kanban';
  /** Where the board lives. */
  readonly project: Project;
  /** What its filter asks for: all work of these projects, or only their bugs. */
  readonly projectKeys: readonly string[];
  readonly bugsOnly: boolean;
  /** Whether "Ready for release" stands in a middle column and a column without statuses at the end. */
  readonly unusualColumns: boolean;
}

/** One board as the list of boards answers it. */
export function rawBoard({ id, name, type, project }: DemoBoard): RawBoard {
  const location = {
    projectId: Number(project.id),
    projectKey: project.key,
    projectName: project.name,
    displayName: `${project.name} (${project.key})`,
    name: `${project.name} (${project.key})`,
    projectTypeKey: 'software',
  };
  return { id, name, type, location, isPrivate: false };
}

export function boardDetails(
  board: DemoBoard,
  sprints: readonly RawSprint[],
  issueKeys: readonly string[],
): BoardDetails {
  return { configuration: configuration(board), sprints, issueKeys };
}

function configuration(board: DemoBoard): Readonly<Record<string, unknown>> {
  const { id, name, type, project } = board;
  const { id: fieldId, name: displayName } = estimateField(project);
  const estimation = { type: 'field', field: { fieldId, displayName } };
  return {
    id,
    name,
    type,
    location: { type: 'project', key: project.key, id: project.id, name: project.name },
    filter: { id: String(10_000 + id) },
    columnConfig: { columns: columns(board), constraintType: 'none' },
    ...(type !== 'kanban' && { estimation }),
    ranking: { rankCustomFieldId: Number(FIELD.rank.replace('customfield_', '')) },
  };
}

/** "Parked" stands in no column, "Ready for release" on one board only: in the middle, though Jira counts it as done. */
function columns({ project, unusualColumns }: DemoBoard): Readonly<Record<string, unknown>>[] {
  const company = project.managed === 'company';
  return [
    column(project, 'To Do', ['to-do']),
    column(project, 'In Progress', ['in-progress']),
    column(project, 'In Review', unusualColumns ? ['in-review', 'ready-for-release'] : ['in-review']),
    column(project, 'Done', company ? ['done', 'released'] : ['done']),
    ...(unusualColumns ? [column(project, 'Archive', [])] : []),
  ];
}

function column(
  project: Project,
  name: string,
  statuses: readonly StatusName[],
): Readonly<Record<string, unknown>> {
  return { name, statuses: statuses.map((status) => ({ id: statusId(project, status) })) };
}
