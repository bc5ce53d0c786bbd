import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { liveSite } from '../jira/live-site';
import { createJiraServer } from '../jira/server';
import type { Site } from '../jira/site';
import { breakable } from './breakable-jira';
import { openForgeHost } from './forge-host';
import { jiraHappenings } from './happenings/jira-happenings';
import { sprintHappenings } from './happenings/sprint-happenings';
import type { Addresses } from './host/addresses';
import { hostServer } from './host/host-server';
import { listenHere } from './host/loopback';
import { panelServer } from './host/panel-server';
import { localJira } from './jira-transport';
import { readManifest } from './manifest/read-manifest';

export interface HostOptions {
  readonly site: Site;
  /** What the page around calls the site. */
  readonly siteName: string;
  /** Where the app's storage and queues are kept. */
  readonly stateDirectory: string;
  /** The page is there, the panel on the next port; 0 = any two free ports. */
  readonly port: number;
  /** The folder of `manifest.yml` and `src`. */
  readonly appDirectory: string;
  readonly log: (line: string) => void;
  /** The present, in epoch milliseconds; the clock of the machine when absent. */
  readonly now?: () => number;
}

export interface RunningHost {
  /** The address of the page around the panel; the scenario follows as `?project=…&as=…&theme=…&module=…`. */
  readonly url: string;
  /** The address that the panel is served from. */
  readonly panelUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts the whole app on this machine: a Jira over a site, the app's functions, its panel, and the page around. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closeOne of opened.reverse()) await closeOne();
  };
  try {
    const { site, panel } = await serve(options, (closeOne) => opened.push(closeOne));
    return { url: site, panelUrl: panel, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function serve(
  options: HostOptions,
  opened: (close: () => Promise<unknown>) => void,
): Promise<Addresses> {
  const { appDirectory, log, port, siteName, stateDirectory, now = Date.now } = options;
  const listen = async (server: FastifyInstance, at: number) => {
    opened(() => server.close());
    return listenHere(server, at);
  };
  const manifest = readManifest(join(appDirectory, 'manifest.yml'));
  const site = liveSite(options.site);
  const addresses: Addresses = { site: '', panel: '' };
  const jira = breakable(localJira(await listen(createJiraServer(site, { clock: now }), 0)), now);
  const forge = openForgeHost({ appDirectory, manifest, stateDirectory, jira: jira.ask, now, log });
  opened(() => forge.close());
  const happenings = [...sprintHappenings(site, now), ...jiraHappenings(jira)];
  const app = { appDirectory, manifest, addresses, log };
  addresses.site = await listen(
    hostServer({ ...app, site, siteName, forge, jira: jira.ask, happenings }),
    port,
  );
  addresses.panel = await listen(panelServer(app), port === 0 ? 0 : port + 1);
  return addresses;
}
