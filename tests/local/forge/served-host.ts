import { type RunningHost, startHost } from '../../../local/forge/start-host';
import type { Site, SiteRoles } from '../../../local/jira/site';
import { NOW, OPS, SHOP, anIssue, smallSite } from '../jira/small-site';
import { TINY_APP, closeAll, temporaryFolder } from './running-app';

export const OWNER = 'person-owner';
export const OUTSIDER = 'person-outside';

const ROLES: SiteRoles = {
  people: [
    { accountId: OWNER, displayName: 'Ada Example', title: 'Product Owner' },
    { accountId: 'person-a', displayName: 'Bea Example', title: 'Developer' },
    { accountId: 'person-b', displayName: 'Cid Example', title: 'Developer' },
    { accountId: OUTSIDER, displayName: 'Dot Example', title: 'Somebody from outside' },
  ],
  projects: [
    {
      projectId: OPS.id,
      projectKey: OPS.key,
      browse: [OUTSIDER],
      administer: [],
      roles: [{ id: 1, name: 'Team', members: [OUTSIDER] }],
    },
    {
      projectId: SHOP.id,
      projectKey: SHOP.key,
      browse: [OWNER],
      administer: [],
      roles: [{ id: 1, name: 'Team', members: [OWNER] }],
    },
  ],
};

export interface ServedHost extends RunningHost {
  readonly lines: readonly string[];
  readonly get: (path: string) => Promise<Response>;
  /** The answer to a question of the page; rejects with the words of a refusal. */
  readonly post: (path: string, question: object) => Promise<unknown>;
}

let served: RunningHost | undefined;

/** The tiny app of these tests over a small site, served. */
export async function serveHost(changed: Partial<Site> = { roles: ROLES }): Promise<ServedHost> {
  const lines: string[] = [];
  const host = await startHost({
    site: smallSite({ issues: [...smallSite().issues, anIssue(150, 'SHOP-50')], ...changed }),
    siteName: 'small site',
    stateDirectory: temporaryFolder(),
    port: 0,
    appDirectory: TINY_APP,
    log: (line) => void lines.push(line),
    now: () => NOW,
  });
  served = host;
  return {
    ...host,
    lines,
    get: (path) => fetch(host.url + path),
    post: (path, body) => post(host, path, body),
  };
}

export async function closeHost(): Promise<void> {
  await served?.close();
  served = undefined;
  await closeAll();
}

async function post({ url }: RunningHost, path: string, question: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(question) });
  const { answer, message } = (await response.json()) as { answer?: unknown; message?: string };
  if (!response.ok) throw new Error(message);
  return answer;
}
