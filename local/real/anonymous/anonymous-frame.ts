import { idOf, listOf, recordOf, type RawRecord, textOf } from '../../jira/raw-values';
import type { ExportedFrame } from '../export/exported-frame';
import type { KnownField, KnownFields } from './known-fields';
import {
  boardName,
  columnName,
  goalOf,
  projectKey,
  projectName,
  sprintName,
  statusName,
} from './made-up-names';

/** A board's frame of which only ids, kinds and instants stay. */
export function anonymousFrame(frame: ExportedFrame, fields: KnownFields): ExportedFrame {
  return {
    board: board(recordOf(frame.board) ?? {}),
    configuration: configuration(recordOf(frame.configuration) ?? {}, fields),
    sprints: frame.sprints.map((one) => sprint(recordOf(one) ?? {})),
    fields: siteFields(frame.fields, fields),
    statuses: frame.statuses.map((one) => status(recordOf(one) ?? {})),
  };
}

function board({ id, type, location }: RawRecord): RawRecord {
  const projectId = idOf(recordOf(location)?.['projectId']);
  const place =
    projectId === null
      ? {}
      : {
          location: {
            projectId: Number(projectId),
            projectKey: projectKey(projectId),
            projectName: projectName(projectId),
          },
        };
  return { id, name: boardName(String(id)), type, ...place };
}

function configuration(answer: RawRecord, fields: KnownFields): RawRecord {
  const { id, type, columnConfig, filter } = answer;
  const columns = listOf(recordOf(columnConfig)?.['columns']).map((column, place) => ({
    name: columnName(place),
    statuses: listOf(recordOf(column)?.['statuses']).map((one) => ({ id: recordOf(one)?.['id'] })),
  }));
  return {
    ...present({ id, type }),
    ...(typeof id === 'number' ? { name: boardName(String(id)) } : {}),
    ...locationOf(recordOf(answer['location'])),
    ...(filter === undefined ? {} : { filter: { id: idOf(recordOf(filter)?.['id']) } }),
    columnConfig: { columns },
    ...estimationOf(recordOf(answer['estimation']), fields),
  };
}

function locationOf(location: RawRecord | null): RawRecord {
  const id = idOf(location?.['id']);
  if (id === null || location?.['type'] === 'user') return {};
  return { location: { type: 'project', id, key: projectKey(id), name: projectName(id) } };
}

function estimationOf(estimation: RawRecord | null, { estimate }: KnownFields): RawRecord {
  if (estimation === null) return {};
  const { type } = estimation;
  if (estimation['field'] === undefined || estimate === null) return { estimation: { type } };
  return { estimation: { type, field: { fieldId: estimate.id, displayName: estimate.name } } };
}

const DATES = ['startDate', 'endDate', 'completeDate', 'activatedDate', 'createdDate'] as const;

/** Sprints of a list and those in the Sprint field; only whether there is a goal stays of it. */
export function sprint(answer: RawRecord): RawRecord {
  const { id, state, goal, originBoardId, boardId } = answer;
  const dates = Object.fromEntries(DATES.map((name) => [name, answer[name]]));
  return {
    ...{ id, name: sprintName(String(id)), state },
    ...present({ originBoardId, boardId, ...dates }),
    ...(goal === undefined ? {} : { goal: textOf(goal)?.trim() ? goalOf(String(id)) : goal }),
  };
}

/** Fields that a site made itself are left out, but for those that something is read from. */
function siteFields(answers: readonly unknown[], fields: KnownFields): readonly RawRecord[] {
  const { sprint: sprintField, estimate, criteria, flagged } = fields;
  const known = new Map(
    [sprintField, estimate, criteria, flagged].flatMap((one) => (one === null ? [] : [[one.id, one]])),
  );
  return answers.flatMap((one) => field(recordOf(one) ?? {}, known));
}

function field(
  { id, name, schema }: RawRecord,
  known: ReadonlyMap<string, KnownField>,
): readonly RawRecord[] {
  const kept = known.get(String(id));
  const kind = recordOf(schema);
  if (kept === undefined && (kind === null || kind['custom'] !== undefined)) return [];
  return [{ id, name: kept?.name ?? name, ...(kind === null ? {} : { schema: kind }) }];
}

export function status({ id, statusCategory }: RawRecord): RawRecord {
  const category = recordOf(statusCategory);
  const kind =
    category === null ? {} : { statusCategory: present({ id: category['id'], key: category['key'] }) };
  return { id, name: statusName(String(id)), ...kind };
}

export function present(values: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
