import type {
  BoardDetails,
  RawField,
  RawHistory,
  RawIssue,
  RawSprint,
  RawStatus,
  Site,
} from '../../../local/jira/site';

/** Half past midday in London, on a Friday. */
export const NOW = Date.parse('2026-03-20T12:30:00.000Z');
export const SPRINT_FIELD = 'customfield_20020';
export const POINTS_FIELD = 'customfield_20016';
export const RANK_FIELD = 'customfield_20019';

export const CLOSED: RawSprint = {
  id: 11,
  name: 'Guests, baskets',
  state: 'closed',
  originBoardId: 1,
  startDate: '2026-02-23T09:00:00.000Z',
  endDate: '2026-03-06T09:00:00.000Z',
  completeDate: '2026-03-06T10:00:00.000Z',
  goal: 'Guests can fill a basket',
};
export const RUNNING: RawSprint = {
  id: 12,
  name: 'Guests pay',
  state: 'active',
  originBoardId: 1,
  startDate: '2026-03-09T09:00:00.000Z',
  endDate: '2026-03-20T17:00:00.000Z',
};
export const PLANNED: RawSprint = { id: 13, name: 'Guests return', state: 'future', originBoardId: 1 };

const FIELDS: readonly RawField[] = [
  { id: 'summary', name: 'Summary', clauseNames: ['summary'], schema: { type: 'string', system: 'summary' } },
  { id: 'labels', name: 'Labels', clauseNames: ['labels'], schema: { type: 'array', items: 'string' } },
  { id: 'assignee', name: 'Assignee', clauseNames: ['assignee'], schema: { type: 'user' } },
  customField(
    'customfield_20030',
    'Go live',
    'date',
    'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
  ),
  customField(
    'customfield_20031',
    'Remark',
    'string',
    'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
  ),
  customField(
    'customfield_20032',
    'Customer',
    'option',
    'com.atlassian.jira.plugin.system.customfieldtypes:select',
  ),
  customField(SPRINT_FIELD, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint'),
  customField(POINTS_FIELD, 'Story Points', 'number', 'com.pyxis.greenhopper.jira:jsw-story-points'),
  customField(RANK_FIELD, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
];

const STATUSES: readonly RawStatus[] = [
  status('1', 'To Do', 'new'),
  status('3', 'In Progress', 'indeterminate'),
  status('5', 'Done', 'done'),
  status('6', 'Done', 'done'),
];

export const SHOP = { id: '10000', key: 'SHOP', name: 'Guest checkout' };
export const OPS = { id: '10001', key: 'OPS', name: 'Operations' };
const STORY = { id: '7', name: 'Story', subtask: false };
const SUBTASK = { id: '8', name: 'Sub-task', subtask: true };

/** Two projects, a scrum board with three sprints, a Kanban board, six issues. */
export function smallSite(changed: Partial<Site> = {}): Site {
  return {
    fields: FIELDS,
    statuses: STATUSES,
    boards: [
      { id: 1, name: 'Shop board', type: 'scrum', location: { projectId: 10000, projectKey: 'SHOP' } },
      { id: 2, name: 'Ops board', type: 'kanban', location: { projectId: 10001, projectKey: 'OPS' } },
    ],
    boardDetails: new Map([
      [1, details(1, 'project = SHOP ORDER BY Rank ASC', [PLANNED, CLOSED, RUNNING])],
      [2, details(2, null, [])],
    ]),
    issues: SIX_ISSUES,
    roles: null,
    recorded: null,
    ...changed,
  };
}

export function details(id: number, jql: string | null, sprints: readonly RawSprint[]): BoardDetails {
  const mapped = (...ids: readonly string[]) => ids.map((statusId) => ({ id: statusId }));
  return {
    configuration: {
      id,
      name: `Board ${id}`,
      filter: { id: String(100 + id), ...(jql === null ? {} : { jql }) },
      columnConfig: {
        columns: [
          { name: 'To do', statuses: mapped('1') },
          { name: 'Doing', statuses: mapped('3') },
          { name: 'Done', statuses: mapped('5', '6') },
          { name: 'Archive', statuses: [] },
        ],
      },
      estimation: { type: 'field', field: { fieldId: POINTS_FIELD, displayName: 'Story Points' } },
    },
    sprints,
    issueKeys: null,
  };
}

/** Fields and histories that differ from those of a plain story of the shop, created on 2 March and never changed. */
export interface IssueSketch {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly histories?: readonly RawHistory[];
  readonly total?: number;
}

export function anIssue(
  id: number,
  key: string,
  { fields = {}, histories = [], total }: IssueSketch = {},
): RawIssue {
  const created = '2026-03-02T09:00:00.000+0000';
  return {
    id: String(id),
    key,
    fields: {
      summary: `Summary of ${key}`,
      issuetype: STORY,
      project: key.startsWith('OPS') ? OPS : SHOP,
      status: STATUSES[0],
      resolution: null,
      resolutiondate: null,
      created,
      updated: created,
      labels: [],
      [SPRINT_FIELD]: null,
      [POINTS_FIELD]: null,
      [RANK_FIELD]: `0|i${String(id).padStart(6, '0')}:`,
      ...fields,
    },
    changelog: { startAt: 0, maxResults: histories.length, total: total ?? histories.length, histories },
  };
}

/** A history entry of one item. */
export function aHistory(
  id: number,
  created: string | number,
  item: Readonly<Record<string, unknown>>,
): RawHistory {
  const field = typeof item['field'] === 'string' ? item['field'] : 'status';
  return {
    id: String(id),
    created,
    items: [{ from: null, fromString: null, to: null, toString: null, ...item, field }],
  };
}

/** A sprint as the Sprint field shows it. */
export function inField({ originBoardId, ...sprint }: RawSprint): object {
  return { ...sprint, boardId: originBoardId };
}

const SIX_ISSUES: readonly RawIssue[] = [
  anIssue(101, 'SHOP-1', {
    fields: {
      summary: 'Guests pay with a card',
      [SPRINT_FIELD]: [inField(CLOSED), inField(RUNNING)],
      [POINTS_FIELD]: 5,
      status: STATUSES[1],
      updated: '2026-03-10T08:00:00.000+0000',
      assignee: { accountId: 'person-dev', displayName: 'A developer' },
    },
    histories: [
      aHistory(903, '2026-03-10T08:00:00.000+0000', {
        field: 'status',
        fieldId: 'status',
        from: '1',
        to: '3',
      }),
      aHistory(902, '2026-03-06T10:00:03.000+0000', {
        field: 'Sprint',
        fieldId: SPRINT_FIELD,
        from: '11',
        fromString: 'Guests, baskets',
        to: '11, 12',
        toString: 'Guests, baskets, Guests pay',
      }),
    ],
  }),
  anIssue(102, 'SHOP-2', {
    fields: {
      summary: 'Guests pay with a payment slip',
      customfield_20030: '2026-03-15',
      customfield_20031: 'Ask the bank first',
      customfield_20032: { id: '300', value: 'North' },
      [SPRINT_FIELD]: [inField(CLOSED)],
      [POINTS_FIELD]: 0,
      status: STATUSES[2],
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: '2026-03-05T11:00:00.000+0000',
      updated: '2026-03-05T11:00:00.000+0000',
    },
    histories: [
      aHistory(901, '2026-03-05T11:00:00.000+0000', {
        field: 'status',
        fieldId: 'status',
        from: '1',
        to: '5',
      }),
    ],
  }),
  anIssue(103, 'SHOP-3', {
    fields: {
      [SPRINT_FIELD]: [inField(RUNNING)],
      labels: ['urgent', 'card'],
      issuetype: SUBTASK,
      parent: { id: '101', key: 'SHOP-1' },
    },
  }),
  anIssue(104, 'SHOP-10', {
    fields: { [SPRINT_FIELD]: [inField(PLANNED)], updated: '2026-03-20T12:00:00.000+0000' },
  }),
  anIssue(105, 'OPS-1', { fields: { updated: '2026-03-19T23:30:00.000+0000' } }),
  anIssue(106, 'OPS-2', { fields: { status: STATUSES[3], summary: 'Rotate the backups' } }),
];

function customField(id: string, name: string, type: string, custom: string): RawField {
  return {
    id,
    key: id,
    name,
    custom: true,
    clauseNames: [`cf[${id.replace('customfield_', '')}]`, name],
    schema: { type, custom },
  };
}

function status(id: string, name: string, key: string): RawStatus {
  return { id, name, statusCategory: { id: key === 'new' ? 2 : key === 'done' ? 3 : 4, key, name } };
}
