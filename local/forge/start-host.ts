import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { type LiveSite, liveSite } from '../jira/live-site';
import { createJiraServer } from '../jira/server';
import type { Site } from '../jira/site';
import { type BreakableJira, breakable } from './breakable-jira';
import { type Clock, movableClock } from './clock';
import type { DeliverEvents } from './events/event-stream';
import { type ForgeHost, openForgeHost } from './forge-host';
import { checkInHappenings } from './happenings/check-in-happenings';
import { clockHappenings } from './happenings/clock-happenings';
import type { Happening } from './happenings/happening';
import { jiraHappenings } from './happenings/jira-happenings';
import { sprintHappenings } from './happenings/sprint-happenings';
import type { Addresses } from './host/addresses';
import { openGadgets } from './host/gadgets';
import type { HostParts } from './host/host-parts';
import { hostServer } from './host/host-server';
import { type AppQuestion, askApp } from './host/ask-app';
import { listenHere, ownPagesOnly } from './host/loopback';
import { panelServer } from './host/panel-server';
import { type JiraTransport, localJira } from './jira-transport';
import { jqlFunctionsOf } from './jql-functions';
import type { AppManifest } from './manifest/app-manifest';
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
  /** How the events of one deed come to the app; each once and in order when absent. */
  readonly deliverEvents?: DeliverEvents;
  /** Another Jira than the local one over the site, which then only says what there is to choose from. */
  readonly otherJira?: OtherJira;
  /** Runs when everything is up, before the start is over. */
  readonly prepare?: (host: RunningHost) => Promise<void>;
}

/** A Jira that is not served here. */
export interface OtherJira {
  readonly address: string;
  readonly ask: JiraTransport;
  /** Puts itself in front of the page around. */
  readonly guard: (page: FastifyInstance) => void;
  /** Puts itself around the app, to hear what is looked at and to tell what changes. */
  readonly around: (forge: ForgeHost) => ForgeHost;
}

export interface RunningHost {
  /** The address of the page around the panel; the scenario follows as `?project=…&as=…&theme=…&module=…`. */
  readonly url: string;
  /** The address that the panel is served from. */
  readonly panelUrl: string;
  /** The address of the Jira; at the local one the header `x-local-principal` says who asks. */
  readonly jiraUrl: string;
  /** The site as it is now: whoever changes it makes events. */
  readonly site: LiveSite;
  readonly log: (line: string) => void;
  /** Asks a function of the app's resolver as somebody, without a page. */
  readonly ask: (question: AppQuestion) => Promise<unknown>;
  readonly clock: Clock;
  /** Resolves when events, schedules and queues have nothing to do now; what is due later is not waited for. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Opened = (close: () => Promise<unknown>) => void;

/** Starts the whole app on this machine: a Jira over a site, the app's functions, its panel, and the page around. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closeOne of opened.reverse()) await closeOne();
  };
  try {
    const host = { ...(await serve(options, (closeOne) => opened.push(closeOne))), close };
    await options.prepare?.(host);
    return host;
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function serve(options: HostOptions, opened: Opened): Promise<Omit<RunningHost, 'close'>> {
  const { log, port, now } = options;
  const listen = async (server: FastifyInstance, at: number) => {
    opened(() => server.close());
    return listenHere(server, at);
  };
  const clock = movableClock(now);
  const { parts, jiraUrl } = await openApp(options, clock, listen, opened);
  const { site, forge, addresses } = parts;
  const page = hostServer(parts);
  options.otherJira?.guard(page);
  addresses.site = await listen(page, port);
  addresses.panel = await listen(panelServer({ ...options, ...parts }), port === 0 ? 0 : port + 1);
  return {
    ...{ url: addresses.site, panelUrl: addresses.panel, jiraUrl, site, log, clock },
    ask: (question) => askApp(parts, question),
    settled: () => forge.settled(),
  };
}

/** The site behind a Jira, and the app that runs against it. */
async function openApp(
  options: HostOptions,
  clock: Clock,
  listen: (server: FastifyInstance, at: number) => Promise<string>,
  opened: Opened,
): Promise<{ readonly parts: HostParts; readonly jiraUrl: string }> {
  const { appDirectory, stateDirectory, siteName, log, deliverEvents, otherJira } = options;
  const { now, ahead } = clock;
  const manifest = readManifest(join(appDirectory, 'manifest.yml'));
  const site = liveSite(options.site);
  const local = jiraServer(site, now, manifest, () => forge);
  const jiraUrl = otherJira?.address ?? (await listen(local, 0));
  const jira = breakable(otherJira?.ask ?? localJira(jiraUrl), now);
  const app = { appDirectory, manifest, stateDirectory, jira: jira.ask, now, log };
  const forge: ForgeHost = aroundApp(otherJira, openForgeHost({ ...app, ahead, site, deliverEvents }));
  opened(() => forge.close());
  clock.whenMoved(forge.clockMoved);
  const addresses: Addresses = { site: '', panel: '' };
  const common = { manifest, site, siteName, forge, jira: jira.ask, log, addresses };
  const asked = (question: AppQuestion) => askApp(parts, question);
  const happenings = otherJira === undefined ? happeningsOf(site, clock, jira, asked) : [];
  const parts: HostParts = { ...common, happenings, gadgets: openGadgets(stateDirectory) };
  return { parts, jiraUrl };
}

function aroundApp(otherJira: OtherJira | undefined, forge: ForgeHost): ForgeHost {
  return otherJira?.around(forge) ?? forge;
}

function happeningsOf(
  site: LiveSite,
  clock: Clock,
  jira: BreakableJira,
  asked: RunningHost['ask'],
): readonly Happening[] {
  return [
    ...sprintHappenings(site, clock.now),
    ...checkInHappenings(site, asked),
    ...clockHappenings(site, clock),
    ...jiraHappenings(jira),
  ];
}

/** Like the page around, it answers only to what this machine asks: it lets its site be changed. */
function jiraServer(
  site: LiveSite,
  now: () => number,
  manifest: AppManifest,
  forge: () => ForgeHost,
): FastifyInstance {
  const server = createJiraServer(site, { clock: now, jqlFunctions: jqlFunctionsOf(manifest, forge) });
  ownPagesOnly(server);
  return server;
}
