import type { BoardAnswers, IssueAnswer } from '../../src/jira/board-answers';

export const SPRINT_FIELD = 'customfield_10007';
export const POINTS_FIELD = 'customfield_10031';

export const fields = [
  { id: 'summary', name: 'Summary', schema: { type: 'string', system: 'summary' } },
  {
    id: 'timeoriginalestimate',
    name: 'Original estimate',
    schema: { type: 'number', system: 'timeoriginalestimate' },
  },
  {
    id: SPRINT_FIELD,
    name: 'Sprint',
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  },
  {
    id: POINTS_FIELD,
    name: 'Story Points',
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
];

export const statuses = [
  { id: '1', name: 'To do', statusCategory: { key: 'new' } },
  { id: '3', name: 'In progress', statusCategory: { key: 'indeterminate' } },
  { id: '5', name: 'Done', statusCategory: { key: 'done' } },
  { id: '9', name: 'Odd', statusCategory: { key: 'undefined' } },
];

export const configuration = {
  id: 8,
  name: 'Checkout',
  type: 'scrum',
  location: { type: 'project', key: 'EE', id: '10003' },
  filter: { id: '18' },
  columnConfig: {
    columns: [
      { name: 'To do', statuses: [{ id: '1' }] },
      { name: 'Doing', statuses: [{ id: '3' }] },
      { name: 'Done', statuses: [{ id: '5' }], max: 3 },
    ],
  },
  estimation: { type: 'field', field: { fieldId: POINTS_FIELD, displayName: 'Story Points' } },
};

export const board = { id: 8, name: 'Checkout', type: 'scrum', self: 'https://your-domain.atlassian.net/8' };

type Sides = Readonly<Record<string, string | null>>;

/** A history entry about one field. */
export function entry(
  id: number,
  created: number | string,
  field: string,
  fieldId: string | null,
  sides: Sides,
) {
  const item = { field, fieldtype: 'jira', ...(fieldId === null ? {} : { fieldId }), ...sides };
  return { id: String(id), created, items: [item] };
}

export function sprintEntry(id: number, created: number | string, from: string | null, to: string | null) {
  return entry(id, created, 'Sprint', SPRINT_FIELD, {
    from,
    fromString: 'a, name',
    to,
    toString: 'names, with commas',
  });
}

export function statusEntry(id: number, created: number | string, from: string, to: string) {
  return entry(id, created, 'status', 'status', { from, fromString: 'Old', to, toString: 'New' });
}

export function pointsEntry(id: number, created: number | string, from: string | null, to: string | null) {
  const sides = { from: null, fromString: from, to: null, toString: to };
  return entry(id, created, 'Story Points', POINTS_FIELD, sides);
}

/** An item created on 1 June 2026 in status "To do", in no sprint, not estimated. */
export function issue(id: number, changed: Readonly<Record<string, unknown>> = {}) {
  return {
    id: String(id),
    key: `EE-${id}`,
    fields: {
      summary: 'Pay by card',
      created: '2026-06-01T08:00:00.000+0000',
      resolutiondate: null,
      status: { id: '1', name: 'To do' },
      issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
      project: { id: '10003', key: 'EE' },
      [SPRINT_FIELD]: null,
      [POINTS_FIELD]: null,
      ...changed,
    },
  };
}

export function answered(
  raw: unknown,
  histories: readonly unknown[] = [],
  total: number | null = null,
): IssueAnswer {
  return { issue: raw, histories, total };
}

/** A board with one closed sprint and the given items. */
export function answersAbout(
  issues: Iterable<IssueAnswer>,
  changed: Partial<BoardAnswers> = {},
): BoardAnswers {
  return {
    board,
    configuration,
    sprints: [{ id: 7, name: 'Sprint, the first', state: 'closed', startDate: '2026-06-02T08:00:00.000Z' }],
    fields,
    statuses,
    issues,
    boardItems: null,
    recorded: [],
    scan: { since: null, projects: ['EE'], truncated: false, unreadable: 0 },
    ...changed,
  };
}
