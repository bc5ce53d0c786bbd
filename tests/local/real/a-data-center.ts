import type { FastifyInstance } from 'fastify';
import { createJiraServer } from '../../../local/jira/server';
import { LiveSite } from '../../../local/jira/live-site';
import { idOf, listOf, recordOf, type RawRecord } from '../../../local/jira/raw-values';
import { boardProject } from '../../../local/jira/site-projects';
import type { RawHistory, RawIssue, Site } from '../../../local/jira/site';
import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';

export interface DataCenter {
  readonly site: Site;
  readonly now: () => number;
  /** How many entries of a history come with an item; all when absent. */
  readonly mostEntries?: number;
  /** Comes before the ordinary answer, where it gives one. */
  readonly instead?: (request: JiraRequest) => JiraResponse | null;
}

/** A Jira Data Center over a site: version 2, histories with items, sprints as texts, entries that name no field's id. */
export function dataCenter(parts: DataCenter): { readonly jira: Jira; readonly asked: readonly string[] } {
  const site = new LiveSite(parts.site);
  const server = createJiraServer(site, { clock: parts.now });
  const asked: string[] = [];
  const jira: Jira = async (request) => {
    const path = request.path.split('?')[0] ?? '';
    asked.push(`${request.method} ${path}`);
    return parts.instead?.(request) ?? answer(request, path, { ...parts, site, server });
  };
  return { jira, asked };
}

interface Inside extends Omit<DataCenter, 'site'> {
  readonly site: LiveSite;
  readonly server: FastifyInstance;
}

async function answer(request: JiraRequest, path: string, inside: Inside): Promise<JiraResponse> {
  if (path.startsWith('/rest/api/3/')) return json({ errorMessages: ['null for uri'] }, 404);
  if (path === '/rest/api/2/search') return search(recordOf(request.body) ?? {}, inside);
  const issue = /^\/rest\/api\/2\/issue\/([^/]+)$/.exec(path)?.[1];
  if (issue !== undefined) return oneIssue(issue, request.path, inside);
  const history = /^\/rest\/api\/2\/issue\/([^/]+)\/changelog$/.exec(path)?.[1];
  if (history !== undefined) return pageOfHistory(history, request.path, inside);
  const project = /^\/rest\/agile\/1\.0\/board\/(\d+)\/project$/.exec(path)?.[1];
  if (project !== undefined) return projectsOfBoard(Number(project), inside);
  if (path.startsWith('/rest/agile/')) return agile(request, path, inside);
  return forwarded({ ...request, path: request.path.replace('/rest/api/2/', '/rest/api/3/') }, inside);
}

async function forwarded({ method, path, body }: JiraRequest, { server }: Inside): Promise<JiraResponse> {
  const sent = body === undefined ? {} : { payload: JSON.stringify(body) };
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const given = await server.inject({ method, url: path, headers, ...sent });
  return { status: given.statusCode, headers: { 'content-type': 'application/json' }, text: given.body };
}

/** It knows two kinds of boards, and says of none where it lives. */
async function agile(request: JiraRequest, path: string, inside: Inside): Promise<JiraResponse> {
  if (request.path.includes('type=scrum,simple'))
    return json({ errorMessages: ['Unknown board type: simple'] }, 400);
  const given = await forwarded(
    { ...request, path: request.path.replace('?type=scrum', '?type=scrum,simple') },
    inside,
  );
  if (given.status !== 200) return given;
  const body = recordOf(JSON.parse(given.text)) ?? {};
  if (path === '/rest/agile/1.0/board')
    return json({ ...body, values: listOf(body['values']).map(ofTwoKinds) });
  return json(path.endsWith('/sprint') || path.includes('/sprint/') ? body : ofTwoKinds(body));
}

function ofTwoKinds(board: unknown): RawRecord {
  const { type, ...rest } = Object.fromEntries(
    Object.entries(recordOf(board) ?? {}).filter(([name]) => name !== 'location'),
  );
  return {
    ...rest,
    ...(rest['columnConfig'] === undefined ? { type: type === 'kanban' ? type : 'scrum' } : {}),
  };
}

function projectsOfBoard(id: number, { site }: Inside): JiraResponse {
  const board = site.boards.find((one) => one.id === id);
  const project = board === undefined ? null : boardProject(board, site.boardDetails.get(id));
  const values = project === null ? [] : [project];
  return json({ values, total: values.length, isLast: true });
}

/** The whole answer is there at once: Data Center pages by offset. */
async function search(body: RawRecord, inside: Inside): Promise<JiraResponse> {
  const jql =
    body['validateQuery'] === false ? withoutMissing(String(body['jql']), inside.site) : String(body['jql']);
  const ids: string[] = [];
  let nextPageToken: unknown = undefined;
  do {
    const asked = {
      jql,
      fields: ['id'],
      maxResults: 5000,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    };
    const given = await forwarded({ method: 'POST', path: '/rest/api/3/search/jql', body: asked }, inside);
    if (given.status !== 200) return given;
    const page = recordOf(JSON.parse(given.text)) ?? {};
    ids.push(...listOf(page['issues']).map((issue) => String(recordOf(issue)?.['id'])));
    nextPageToken = page['nextPageToken'];
  } while (nextPageToken !== undefined);
  const startAt = Number(body['startAt'] ?? 0);
  const shown = ids.slice(startAt, startAt + Math.min(Number(body['maxResults'] ?? 50), 1000));
  const issues = shown.flatMap((id) => inside.site.issue(id)?.issue ?? []);
  const selected = { fields: listOf(body['fields']).map(String), expand: listOf(body['expand']).map(String) };
  return json({
    startAt,
    maxResults: shown.length,
    total: ids.length,
    issues: issues.map((issue) => itemOf(issue, selected, inside)),
  });
}

/** A list that names an item that is not there is refused, unless the question is not checked: then it is passed over. */
function withoutMissing(jql: string, site: LiveSite): string {
  return jql.replace(/id in \(([\d, ]+)\)/, (_whole, ids: string) => {
    const there = ids.split(', ').filter((id) => site.issue(id) !== null);
    return `id in (${there.length === 0 ? '0' : there.join(', ')})`;
  });
}

interface Selected {
  readonly fields: readonly string[];
  readonly expand: readonly string[];
}

function oneIssue(idOrKey: string, path: string, inside: Inside): JiraResponse {
  const issue = inside.site.issue(idOrKey)?.issue;
  if (issue === undefined) return json({ errorMessages: ['Issue Does Not Exist'] }, 404);
  const query = new URL(path, 'http://localhost').searchParams;
  const fields = query.get('fields')?.split(',') ?? Object.keys(issue.fields);
  return json(itemOf(issue, { fields, expand: query.get('expand')?.split(',') ?? [] }, inside));
}

function itemOf(
  issue: RawIssue,
  { fields, expand }: Selected,
  { site, mostEntries = Infinity }: Inside,
): RawRecord {
  const shown = Object.entries(issue.fields).filter(([name]) => fields.includes(name));
  const entries = entriesOf(issue);
  const histories = entries.slice(0, mostEntries);
  return {
    ...{ id: issue.id, key: issue.key, expand: 'operations,changelog' },
    fields: Object.fromEntries(
      shown.map(([name, value]) => [name, name === site.sprintField ? asTexts(value) : value]),
    ),
    ...(expand.includes('changelog')
      ? { changelog: { startAt: 0, maxResults: histories.length, total: entries.length, histories } }
      : {}),
  };
}

function entriesOf({ changelog }: RawIssue): readonly RawRecord[] {
  return changelog.histories.toReversed().map(({ id, created, items }: RawHistory) => ({
    ...{ id, created, author: { name: 'jdoe', key: 'JIRAUSER10100', displayName: 'Made-up Person' } },
    items: items.map(({ fieldId: _fieldId, ...item }) => item),
  }));
}

function asTexts(value: unknown): unknown {
  return Array.isArray(value) ? value.map((sprint) => sprintText(recordOf(sprint) ?? {})) : value;
}

/** As the program prints its object: with commas in names, and a word for what is not there. */
export function sprintText({
  id,
  name,
  state,
  boardId,
  goal,
  startDate,
  endDate,
  completeDate,
}: RawRecord): string {
  const none = (given: unknown) => (typeof given === 'string' && given !== '' ? given : '<null>');
  return (
    `com.atlassian.greenhopper.service.sprint.Sprint@1f2e3d[id=${String(id)},rapidViewId=${idOf(boardId) ?? '<null>'},` +
    `state=${String(state).toUpperCase()},name=${String(name)},startDate=${none(startDate)},endDate=${none(endDate)},` +
    `completeDate=${none(completeDate)},activatedDate=${none(startDate)},sequence=${String(id)},goal=${none(goal)}]`
  );
}

function pageOfHistory(id: string, path: string, inside: Inside): JiraResponse {
  const issue = inside.site.issue(id)?.issue;
  if (issue === undefined) return json({ errorMessages: ['Issue Does Not Exist'] }, 404);
  const startAt = Number(new URL(path, 'http://localhost').searchParams.get('startAt'));
  const entries = entriesOf(issue);
  const values = entries.slice(startAt, startAt + 2);
  return json({
    startAt,
    maxResults: 2,
    total: entries.length,
    isLast: startAt + 2 >= entries.length,
    values,
  });
}

export function json(body: unknown, status = 200): JiraResponse {
  return { status, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) };
}
