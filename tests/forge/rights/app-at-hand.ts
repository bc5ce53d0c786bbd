import type { FastifyInstance } from 'fastify';
import { open } from 'lmdb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PanelCall } from '../../../local/forge/app-calls';
import { openForgeHost } from '../../../local/forge/forge-host';
import { type Call, functionRunner } from '../../../local/forge/function-runner';
import type { JiraTransport } from '../../../local/forge/jira-transport';
import { jqlFunctionsOf } from '../../../local/forge/jql-functions';
import { answerStorage } from '../../../local/forge/kvs/answer-storage';
import { openOrderedStore } from '../../../local/forge/kvs/ordered-store';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import type { Services } from '../../../local/forge/running';
import { liveSite, type LiveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import type { Site } from '../../../local/jira/site';

/** Where a panel that asks would stand. */
export interface Standing {
  readonly project: string;
  /** The key of the item beside it. */
  readonly item?: string;
  /** The kind of module; the project's page, or the place beside an item, when absent. */
  readonly type?: string;
}

/** The whole app by its own manifest, asked without a page and without a network: the local Jira answers in the process. */
export interface AppAtHand {
  readonly site: LiveSite;
  /** Every line that the host wrote. */
  readonly lines: string[];
  /** `null` = nobody is signed in. */
  readonly ask: (name: string, payload: unknown, as: string | null, standing: Standing) => Promise<unknown>;
  /** Runs a function that no panel asks; what it hands on to the queue is kept in `handedOn` and not done. */
  readonly run: (call: Call) => Promise<unknown>;
  readonly handedOn: string[];
  /** The keys that a search finds for somebody, or the words that it is refused with. */
  readonly search: (jql: string, as: string | null) => Promise<readonly string[] | string>;
  readonly settled: () => Promise<void>;
  /** What the app has stored, secrets among it, by place. */
  readonly stored: () => ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

const APP = resolve('.');
export const MANIFEST = readManifest(join(APP, 'manifest.yml'));

export function openAppAtHand(told: Site): AppAtHand {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'trust-signals-rights-'));
  const site = liveSite(told);
  const server = createJiraServer(site, {
    clock: Date.now,
    jqlFunctions: jqlFunctionsOf(MANIFEST, () => host),
  });
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const jira = withoutNetwork(server);
  const host = openForgeHost({
    ...{ appDirectory: APP, manifest: MANIFEST, stateDirectory, site, now: Date.now, jira, log },
  });
  const root = open({ path: stateDirectory, maxDbs: 8 });
  const storage = answerStorage(openOrderedStore(root, Date.now), MANIFEST.entities);
  const { queue, handedOn } = queueThatKeeps();
  const services: Services = { jira, storage, queue, ahead: () => 0 };
  const runCall = functionRunner(APP, MANIFEST, log);
  const values = root.openDB<unknown, [string, string, string]>({ name: 'app-storage' });
  return {
    ...{ site, lines, handedOn, settled: host.settled },
    ask: (functionKey, payload, accountId, standing) =>
      host.invoke({ ...placeOf(standing, site), functionKey, payload, accountId }),
    run: (call) => runCall(call, services),
    search: (jql, as) => searched(server, jql, as),
    stored: () =>
      new Map([...values.getRange()].map(({ key, value }) => [key.join('/'), JSON.stringify(value)])),
    async close() {
      await host.close();
      await root.close();
      await server.close();
      rmSync(stateDirectory, { recursive: true, force: true });
    },
  };
}

function queueThatKeeps() {
  const handedOn: string[] = [];
  const queue: Services['queue'] = {
    answer: (_request, body) => {
      handedOn.push(body);
      return Response.json({}, { status: 201 });
    },
    ...{ settled: () => Promise.resolve(), isBusy: () => false, close: () => undefined },
  };
  return { queue, handedOn };
}

function withoutNetwork(server: FastifyInstance): JiraTransport {
  return async ({ principal, method, path, headers, body }) => {
    const answered = await server.inject({
      ...{ method: method as 'GET', url: path },
      headers: { ...Object.fromEntries(headers), 'x-local-principal': principal },
      ...(body === null ? {} : { payload: body }),
    });
    const text = answered.body === '' ? null : answered.body;
    return new Response(text, {
      status: answered.statusCode,
      headers: answered.headers as Record<string, string>,
    });
  };
}

async function searched(server: FastifyInstance, jql: string, as: string | null) {
  const { body } = await server.inject({
    ...{ method: 'POST', url: '/rest/api/3/search/jql', payload: { jql, fields: ['key'], maxResults: 100 } },
    headers: { 'x-local-principal': as ?? 'anonymous' },
  });
  const { issues, errorMessages = [] } = JSON.parse(body) as {
    readonly issues?: readonly { readonly key: string }[];
    readonly errorMessages?: readonly string[];
  };
  return issues?.map(({ key }) => key) ?? errorMessages.join(' ');
}

/** What the platform tells of the place that a panel stands in. */
function placeOf(
  { project: key, item, type }: Standing,
  site: LiveSite,
): Pick<PanelCall, 'module' | 'context'> {
  const kind = type ?? (item === undefined ? 'jira:projectPage' : 'jira:issueContext');
  const module = MANIFEST.modules.find((one) => one.type === kind);
  if (module === undefined) throw new Error(`The manifest has a ${kind}.`);
  const id = site.roles?.projects.find(({ projectKey }) => projectKey === key)?.projectId ?? '0';
  const issue = item === undefined ? {} : { issue: { id: site.issue(item)?.issue.id, key: item } };
  return { module, context: { extension: { type: kind, project: { id, key }, ...issue } } };
}
