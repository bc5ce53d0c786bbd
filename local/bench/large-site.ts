import type { RawHistory, RawHistoryItem, RawIssue, Site } from '../jira/site';

const DAY = 86_400_000;
/** In milliseconds: two weeks. */
export const SPRINT_EVERY = 14 * DAY;
const FIRST_START = Date.UTC(2022, 0, 3, 9);
const SPRINT_FIELD = 'customfield_10020';
const POINTS_FIELD = 'customfield_10016';

/** How large, and from when on. */
export interface LargeSite {
  readonly sprints: number;
  readonly itemsEach: number;
  /** The start of the first sprint, in epoch milliseconds; one follows every two weeks. */
  readonly firstStart?: number;
}

/** A site of so many sprints with so many items each, every item with about nine history entries and a real-sized text. */
export function largeSite(size: LargeSite): Site {
  return { ...largeFrame(size), issues: [...largeIssues(size)] };
}

/** The same without its items. */
export function largeFrame({ sprints, firstStart = FIRST_START }: LargeSite): Omit<Site, 'issues'> {
  const listed = Array.from({ length: sprints }, (_, place) => sprint(place, startOf(place, firstStart)));
  return {
    fields: FIELDS,
    statuses: STATUSES,
    boards: [{ id: 1, name: 'Large board', type: 'scrum', location: PROJECT }],
    boardDetails: new Map([[1, { configuration: CONFIGURATION, sprints: listed, issueKeys: null }]]),
    roles: null,
    recorded: null,
  };
}

/** Its items, one after the other, so that they never all stand in memory. */
export function* largeIssues({
  sprints,
  itemsEach,
  firstStart = FIRST_START,
}: LargeSite): Generator<RawIssue> {
  for (let place = 0; place < sprints * itemsEach; place += 1) {
    const inSprint = Math.floor(place / itemsEach);
    const isCarried = place % 9 === 0 && inSprint + 1 < sprints;
    const named = isCarried ? [inSprint + 1, inSprint + 2] : [inSprint + 1];
    yield issue({ place, at: startOf(inSprint, firstStart), named });
  }
}

const PROJECT = { projectId: 1, projectKey: 'LARGE', projectName: 'Large project' };

const FIELDS = [
  {
    id: SPRINT_FIELD,
    name: 'Sprint',
    schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  },
  {
    id: POINTS_FIELD,
    name: 'Story Points',
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
];

const STATUSES = [
  { id: '1', name: 'To do', statusCategory: { key: 'new' } },
  { id: '3', name: 'Doing', statusCategory: { key: 'indeterminate' } },
  { id: '5', name: 'Done', statusCategory: { key: 'done' } },
];

const CONFIGURATION = {
  id: 1,
  name: 'Large board',
  type: 'scrum',
  columnConfig: { columns: STATUSES.map(({ id, name }) => ({ name, statuses: [{ id }] })) },
  estimation: { type: 'field', field: { fieldId: POINTS_FIELD, displayName: 'Story Points' } },
};

function startOf(place: number, firstStart: number): number {
  return firstStart + place * SPRINT_EVERY;
}

function sprint(place: number, start: number) {
  const end = start + 11 * DAY;
  return {
    id: place + 1,
    name: `Sprint ${String(place + 1)}`,
    state: 'closed',
    originBoardId: 1,
    startDate: new Date(start).toISOString(),
    endDate: new Date(end).toISOString(),
    completeDate: new Date(end).toISOString(),
  };
}

interface Planned {
  readonly place: number;
  /** The start of its first sprint. */
  readonly at: number;
  /** The sprints that it was in. */
  readonly named: readonly number[];
}

function issue(planned: Planned): RawIssue {
  const { place, at, named } = planned;
  const created = at - 20 * DAY + (place % 97) * 60_000;
  const histories = historiesOf(planned, created);
  return {
    id: String(100_000 + place),
    key: `LARGE-${String(place + 1)}`,
    fields: {
      summary: 'A story as long as stories usually are, with somebody who wants something for a reason',
      created: jiraTime(created),
      updated: histories.at(-1)?.created ?? jiraTime(created),
      resolutiondate: null,
      issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
      project: { id: '1', key: 'LARGE' },
      status: { id: '5' },
      [SPRINT_FIELD]: named.map((id) => ({ id, name: `Sprint ${String(id)}`, state: 'closed' })),
      [POINTS_FIELD]: (place % 5) + 1,
    },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  };
}

function historiesOf({ place, at, named }: Planned, created: number): RawHistory[] {
  const isCarried = named.length > 1;
  const done = at + (isCarried ? 16 : 6) * DAY;
  const told: [when: number, item: RawHistoryItem][] = [
    [created + DAY, RANK],
    [created + 2 * DAY, points(null, (place % 3) + 1)],
    [at - DAY + (place % 40) * 3_000_000, sprintChange([], named.slice(0, 1))],
    [at + DAY, status('1', '3')],
    [at + 2 * DAY, points((place % 3) + 1, (place % 5) + 1)],
    [at + 3 * DAY, RANK],
    [done, status('3', '5')],
    [done + 1000, RESOLUTION],
  ];
  if (isCarried) told.push([at + 11 * DAY + 9_000, sprintChange(named.slice(0, 1), named)]);
  return told.map(([when, item], number) => entry(place * 20 + number, when, item));
}

function entry(id: number, when: number, item: RawHistoryItem): RawHistory {
  return { id: String(id), author: AUTHOR, created: jiraTime(when), items: [{ fieldtype: 'jira', ...item }] };
}

const RANK = {
  field: 'Rank',
  fieldtype: 'custom',
  fieldId: 'customfield_10019',
  from: '',
  fromString: '',
  to: '',
  toString: 'Ranked higher',
};

const RESOLUTION = { field: 'resolution', fieldId: 'resolution', from: null, to: '10000', toString: 'Done' };

/** As long as Jira Cloud writes it into every entry, with its four pictures. */
const AUTHOR = {
  self: 'https://your-domain.atlassian.net/rest/api/3/user?accountId=5b10a2844c20165700ede21g',
  accountId: '5b10a2844c20165700ede21g',
  avatarUrls: Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [
      size,
      `https://avatar.example/5b10a2844c20165700ede21g/${size}.png`,
    ]),
  ),
  displayName: 'Somebody',
  active: true,
  timeZone: 'Etc/UTC',
  accountType: 'atlassian',
};

function points(from: number | null, to: number) {
  return {
    field: 'Story Points',
    fieldtype: 'custom',
    fieldId: POINTS_FIELD,
    from: null,
    fromString: from === null ? null : String(from),
    to: null,
    toString: String(to),
  };
}

function status(from: string, to: string) {
  return { field: 'status', fieldId: 'status', from, fromString: 'A status', to, toString: 'Another status' };
}

function sprintChange(from: readonly number[], to: readonly number[]) {
  const names = (ids: readonly number[]): string => ids.map((id) => `Sprint ${String(id)}`).join(', ');
  return {
    field: 'Sprint',
    fieldtype: 'custom',
    fieldId: SPRINT_FIELD,
    from: from.join(', '),
    fromString: names(from),
    to: to.join(', '),
    toString: names(to),
  };
}

function jiraTime(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}
