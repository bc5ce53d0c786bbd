import type { Jira, JiraRequest, JiraResponse } from '../../src/jira/jira';
import { board, configuration, fields, statuses } from './answers-about-a-board';

export interface ScriptedIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly histories: readonly unknown[];
  /** The sprints that JQL finds it by. */
  readonly sprintIds: readonly number[];
  readonly updated: string;
  readonly onBoard: boolean;
  /** Its id is found, and nothing else of it. */
  readonly isHidden?: boolean;
}

export interface ScriptedSite {
  readonly configuration?: unknown;
  readonly sprints: readonly { readonly id: number }[];
  readonly issues: readonly ScriptedIssue[];
  /** Answers that come before the ordinary ones. */
  readonly instead?: (request: JiraRequest) => JiraResponse | null;
}

export interface ScriptedJira {
  readonly jira: Jira;
  readonly requests: readonly JiraRequest[];
  /** The most requests that were under way at once. */
  readonly atOnce: () => number;
}

type Body = Readonly<Record<string, unknown>>;

const SPRINTS_A_PAGE = 50;
const ITEMS_A_PAGE = 100;

/** A small Jira in memory: it understands exactly the calls that reading a board needs. */
export function scriptedJira(site: ScriptedSite): ScriptedJira {
  const requests: JiraRequest[] = [];
  let running = 0;
  let most = 0;
  const jira: Jira = async (request) => {
    requests.push(request);
    running += 1;
    most = Math.max(most, running);
    await new Promise((proceed) => setImmediate(proceed));
    running -= 1;
    return site.instead?.(request) ?? ok(answer(site, request));
  };
  return { jira, requests, atOnce: () => most };
}

export function ok(body: unknown): JiraResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) };
}

export function refused(status: number, ...errorMessages: readonly string[]): JiraResponse {
  return { status, headers: {}, text: JSON.stringify({ errorMessages, errors: {} }) };
}

function answer(site: ScriptedSite, { path, body }: JiraRequest): unknown {
  const url = new URL(path, 'http://localhost');
  const startAt = Number(url.searchParams.get('startAt') ?? 0);
  switch (url.pathname) {
    case '/rest/agile/1.0/board/8':
      return board;
    case '/rest/agile/1.0/board/8/configuration':
      return site.configuration ?? configuration;
    case '/rest/agile/1.0/board/8/sprint':
      return { ...sprintPage(site, startAt), startAt, maxResults: SPRINTS_A_PAGE };
    case '/rest/api/3/field':
      return fields;
    case '/rest/api/3/status':
      return statuses;
    case '/rest/api/3/search/jql':
      return searchPage(site, body as Body);
    case '/rest/api/3/issue/bulkfetch':
      return issuesById(site, body as Body);
    case '/rest/api/3/changelog/bulkfetch':
      return changelogPage(site, body as Body);
    default:
      throw new Error(`Nobody should ask for ${path}.`);
  }
}

function sprintPage({ sprints }: ScriptedSite, startAt: number) {
  const values = sprints.slice(startAt, startAt + SPRINTS_A_PAGE);
  return { values, isLast: startAt + values.length >= sprints.length, total: sprints.length };
}

function searchPage({ issues }: ScriptedSite, { jql, fields: asked, maxResults, nextPageToken }: Body) {
  const idsOnly = String(asked) === 'id';
  const size = idsOnly ? Number(maxResults) : Math.min(Number(maxResults), ITEMS_A_PAGE);
  const start = Number(nextPageToken ?? 0);
  const found = issues.filter((issue) => matches(issue, String(jql)));
  const page = found.slice(start, start + size).map(({ id, key, fields: values }) => {
    return idsOnly ? { id } : { id, key, fields: values };
  });
  const isLast = start + size >= found.length;
  return isLast ? { issues: page, isLast } : { issues: page, isLast, nextPageToken: String(start + size) };
}

function matches(issue: ScriptedIssue, jql: string): boolean {
  const sprintIds = /sprint in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ').map(Number) ?? [];
  const since = /updated >= "([^"]+)"/.exec(jql)?.[1];
  const inSprint = sprintIds.some((id) => issue.sprintIds.includes(id));
  const changed = since !== undefined && issue.updated >= since.replace(' ', 'T');
  if (jql.startsWith('filter = 18 AND ')) return issue.onBoard && (inSprint || changed);
  return jql.startsWith('project in ("EE") AND ') || jql.startsWith('updated') ? changed : inSprint;
}

/** At most 100, and those that are hidden are absent without a word. */
function issuesById({ issues }: ScriptedSite, { issueIdsOrKeys }: Body) {
  const wanted = issueIdsOrKeys as readonly string[];
  if (wanted.length === 0 || wanted.length > ITEMS_A_PAGE) throw new Error('Too few or too many items.');
  const found = issues.filter(({ id, isHidden }) => wanted.includes(id) && isHidden !== true);
  return {
    issues: found.map(({ id, key, fields: values }) => ({ id, key, fields: values })),
    issueErrors: [],
  };
}

/** Every entry comes on its own, so an item’s history has to be put together. */
function changelogPage({ issues }: ScriptedSite, { issueIdsOrKeys, nextPageToken }: Body) {
  const wanted = issues.filter(({ id }) => (issueIdsOrKeys as readonly string[]).includes(id));
  const all = wanted.flatMap(({ id, histories }) =>
    histories.map((entry) => ({ issueId: id, changeHistories: [entry] })),
  );
  const start = Number(nextPageToken ?? 0);
  const end = start + 10_000;
  return { issueChangeLogs: all.slice(start, end), nextPageToken: end < all.length ? String(end) : null };
}
