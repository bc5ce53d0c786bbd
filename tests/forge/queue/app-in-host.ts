import type { FastifyInstance } from 'fastify';
import { open } from 'lmdb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock } from '../../../local/forge/clock';
import type { DeliverEvents } from '../../../local/forge/events/event-stream';
import { openForgeHost } from '../../../local/forge/forge-host';
import { type JiraTransport, localJira } from '../../../local/forge/jira-transport';
import { plain } from '../../../local/forge/kvs/entry';
import { openOrderedStore } from '../../../local/forge/kvs/ordered-store';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import type { LiveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';

const APP = join(__dirname, '../../..');

/** The whole app, by its own manifest, in the local Forge host, over a site that changes. */
export interface AppInHost {
  readonly site: LiveSite;
  readonly lines: string[];
  /** Answers that come before those of the site. */
  instead: () => Response | null;
  readonly jiraCalls: () => number;
  readonly ahead: () => number;
  readonly switchOn: () => Promise<unknown>;
  readonly settled: () => Promise<void>;
  readonly moveOn: (milliseconds: number) => Promise<void>;
  /** Ends the host, as when the machine is switched off; what waits in the queue waits on disk. */
  readonly stop: () => Promise<void>;
  /** A copy of what the app has stored; only after `stop`. */
  readonly stored: () => Promise<Store>;
}

const folders: string[] = [];
const servers: FastifyInstance[] = [];
const running = new Set<() => Promise<void>>();

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trust-signals-'));
  folders.push(folder);
  return folder;
}

export async function runApp(
  site: LiveSite,
  folder: string,
  deliverEvents?: DeliverEvents,
): Promise<AppInHost> {
  const clock = movableClock();
  const server = createJiraServer(site, { clock: clock.now });
  servers.push(server);
  const real = localJira(await server.listen({ port: 0, host: '127.0.0.1' }));
  let calls = 0;
  const lines: string[] = [];
  const jira: JiraTransport = async (call) => {
    calls += 1;
    return app.instead() ?? real(call);
  };
  const manifest = readManifest(join(APP, 'manifest.yml'));
  const host = openForgeHost({
    ...{ appDirectory: APP, manifest, stateDirectory: folder, jira, site, deliverEvents },
    ...{ now: clock.now, ahead: clock.ahead, log: (line: string) => void lines.push(line) },
  });
  clock.whenMoved(host.clockMoved);
  const [module] = manifest.modules;
  if (module === undefined) throw new Error('The app has a page.');
  const context = { extension: { project: { id: '10000', key: 'SHOP' } } };
  const stop = async () => {
    if (running.delete(stop)) await host.close();
  };
  running.add(stop);
  const app: AppInHost = {
    ...{ site, lines, instead: () => null, jiraCalls: () => calls, ahead: clock.ahead, stop },
    switchOn: () =>
      host.invoke({
        ...{ module, functionKey: 'switchBoard', payload: { boardId: 1, on: true } },
        ...{ accountId: 'person-a', context },
      }),
    settled: host.settled,
    async moveOn(milliseconds) {
      clock.moveOn(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await host.settled();
    },
    stored: () => storedIn(folder),
  };
  return app;
}

export async function endAll(): Promise<void> {
  for (const stop of [...running]) await stop();
  for (const server of servers.splice(0)) await server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function storedIn(folder: string): Promise<Store> {
  const root = open({ path: folder, maxDbs: 8 });
  const kept = new Map<string, string>();
  for (const { key, entry } of openOrderedStore(root, Date.now).from(plain(''))) {
    kept.set(key, JSON.stringify(entry.value));
  }
  await root.close();
  return memoryStore(kept);
}
