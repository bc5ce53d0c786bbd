import { mkdirSync } from 'node:fs';
import { open } from 'lmdb';
import type { LiveSite } from '../jira/live-site';
import { type JqlClause, type PanelCall, jqlFunctionCall, panelCall, queueCall } from './app-calls';
import { scheduleCall, triggerCall } from './app-calls';
import { followClock } from './app-date';
import { type DeliverEvents, openEventStream } from './events/event-stream';
import { type Deliver, openTriggers } from './events/triggers';
import { type Call, functionRunner } from './function-runner';
import type { JiraTransport } from './jira-transport';
import { answerStorage } from './kvs/answer-storage';
import { openOrderedStore } from './kvs/ordered-store';
import type { AppManifest } from './manifest/app-manifest';
import type { JqlFunctionModule } from './manifest/jql-function-module';
import { type Queue, openQueue } from './queue/queue';
import { openQueueStore } from './queue/queue-store';
import { type Timers, realTimers } from './queue/timers';
import type { Services } from './running';
import { openSchedule } from './schedule';
import { type WorkInHand, workInHand } from './work-in-hand';

export type { PanelCall } from './app-calls';

/** The app, running: its functions with the real @forge packages, its storage and its queues on disk. */
export interface ForgeHost {
  readonly invoke: (call: PanelCall) => Promise<unknown>;
  /** What a JQL function of the app makes of a clause. */
  readonly computeJql: (module: JqlFunctionModule, clause: JqlClause) => Promise<unknown>;
  /** Brings an event to the app that no change of a local site made. */
  readonly deliver: Deliver;
  /** Resolves when events, schedules and queues have nothing to do now; what is due later is not waited for. */
  readonly settled: () => Promise<void>;
  /** To be told when the host's clock was moved: what is due by now begins. */
  readonly clockMoved: () => void;
  readonly close: () => Promise<void>;
}

export interface ForgeHostOptions {
  /** The folder of `manifest.yml` and `src`. */
  readonly appDirectory: string;
  readonly manifest: AppManifest;
  readonly stateDirectory: string;
  readonly jira: JiraTransport;
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** By how many milliseconds the clock was moved on; never when absent. */
  readonly ahead?: () => number;
  /** The site whose changes become events; without one there are none. */
  readonly site?: LiveSite;
  /** How the events of one deed come to the app; each once and in order when absent. */
  readonly deliverEvents?: DeliverEvents | undefined;
}

export function openForgeHost(options: ForgeHostOptions): ForgeHost {
  const { appDirectory, manifest, stateDirectory, jira, now, log, ahead = () => 0 } = options;
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  const root = open({ path: stateDirectory, maxDbs: 8 });
  const runCall = functionRunner(appDirectory, manifest, log);
  const run = (call: Call) => runCall(call, services);
  const timers = realTimers(now);
  const queue = openQueue({
    ...{ consumers: manifest.consumers, store: openQueueStore(root), timers, now, log },
    deliver: (consumer, event) => run(queueCall(manifest, consumer, event)),
  });
  const storage = answerStorage(openOrderedStore(root, now), manifest.entities);
  const services: Services = { jira, storage, queue, ahead };
  const work = workInHand();
  const { deliver, stopEvents } = openBackground(options, run, timers, work);
  return {
    invoke: async (call) => run(panelCall(call)),
    computeJql: (module, clause) => run(jqlFunctionCall(manifest, module, clause)),
    ...{ deliver, settled: () => settle(work, queue, timers) },
    ...doors(timers, queue, ahead, async () => {
      stopEvents();
      await root.close();
    }),
  };
}

/** What runs without anybody asking: triggers of events, and schedules. */
function openBackground(
  { manifest, site, deliverEvents, now, log }: ForgeHostOptions,
  run: (call: Call) => Promise<unknown>,
  timers: Timers,
  work: WorkInHand,
): { readonly deliver: Deliver; readonly stopEvents: () => void } {
  const common = { timers, work, now, log };
  const deliver = openTriggers({
    ...{ ...common, triggers: manifest.triggers },
    run: (trigger, event) => run(triggerCall(manifest, trigger, event)),
  });
  openSchedule({
    ...{ ...common, scheduled: manifest.scheduledTriggers },
    run: (scheduled) => run(scheduleCall(manifest, scheduled)),
  });
  if (site === undefined) return { deliver, stopEvents: () => undefined };
  const stream = { site, appAccount: manifest.appId, deliver, deliverEvents, work, log };
  return { deliver, stopEvents: openEventStream(stream) };
}

function doors(
  timers: Timers,
  queue: Queue,
  ahead: () => number,
  closed: () => Promise<void>,
): Pick<ForgeHost, 'clockMoved' | 'close'> {
  return {
    clockMoved() {
      followClock(queue, ahead());
      timers.clockMoved();
    },
    close() {
      followClock(queue, 0);
      queue.close();
      return closed();
    },
  };
}

/** Events lead to events of queues, and these to others: all are waited for, and what is due begins with the next turn. */
async function settle(work: WorkInHand, queue: Queue, timers: Timers): Promise<void> {
  while (!work.isIdle() || queue.isBusy() || timers.isDue()) {
    await work.settled();
    await queue.settled();
    if (timers.isDue()) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
