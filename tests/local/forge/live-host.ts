import { join } from 'node:path';
import { type HostOptions, type RunningHost, startHost } from '../../../local/forge/start-host';
import { LiveSite } from '../../../local/jira/live-site';
import type { Site, SiteRoles } from '../../../local/jira/site';
import { OPS, SHOP, smallSite } from '../jira/small-site';
import { closeAll, temporaryFolder } from './running-app';

export const LIVE_APP = join(__dirname, 'live-app');
export const ADMIN = 'person-admin';
export const OUTSIDER = 'person-outside';

export const ROLES: SiteRoles = {
  people: [
    { accountId: ADMIN, displayName: 'Ada Example', title: 'Scrum Master' },
    { accountId: OUTSIDER, displayName: 'Dot Example', title: 'Somebody from outside' },
  ],
  projects: [
    {
      ...{ projectId: SHOP.id, projectKey: SHOP.key, browse: [ADMIN], administer: [ADMIN] },
      roles: [{ id: 10_002, name: 'Administrators', members: [ADMIN] }],
    },
    { projectId: OPS.id, projectKey: OPS.key, browse: [ADMIN, OUTSIDER], administer: [], roles: [] },
  ],
};

export interface LiveHost extends RunningHost {
  readonly site: LiveSite;
  readonly lines: readonly string[];
  /** What Jira answers to somebody over HTTP. */
  readonly jira: (method: string, path: string, body?: object, as?: string) => Promise<JiraAnswer>;
  /** What the app noted about something, after everything has settled. */
  readonly noted: (about: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The answer to a question of the page; rejects with the words of a refusal. */
  readonly post: (path: string, question: object) => Promise<unknown>;
}

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

let running: RunningHost | undefined;

/** The live app of these tests over a small site, with everything that a start brings. */
export async function runLiveApp(
  changed: Partial<Site> = {},
  options: Partial<HostOptions> = {},
): Promise<LiveHost> {
  const lines: string[] = [];
  const site = new LiveSite(smallSite({ roles: ROLES, ...changed }));
  const host = await startHost({
    ...{ site, siteName: 'small site', stateDirectory: temporaryFolder(), port: 0, appDirectory: LIVE_APP },
    log: (line) => void lines.push(line),
    ...options,
  });
  running = host;
  const ask = (functionKey: string, payload: object) =>
    host.ask({ functionKey, payload, as: ADMIN, project: 'SHOP' });
  return {
    ...{ ...host, site, lines },
    jira: (method, path, body, as = ADMIN) => askJira(host.jiraUrl + path, method, body, as),
    async noted(about) {
      await host.settled();
      return (await ask('noted', { about })) as readonly Readonly<Record<string, unknown>>[];
    },
    post: (path, question) => post(host.url + path, question),
  };
}

export async function closeLiveApp(): Promise<void> {
  await running?.close();
  running = undefined;
  await closeAll();
}

async function askJira(
  url: string,
  method: string,
  body: object | undefined,
  as: string,
): Promise<JiraAnswer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = { ...type, 'x-local-principal': as };
  const response = await fetch(url, { method, headers, ...sent });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

async function post(url: string, question: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
  const { answer, message } = (await response.json()) as { answer?: unknown; message?: string };
  if (!response.ok) throw new Error(message);
  return answer;
}
