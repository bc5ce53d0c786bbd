import { mkdirSync } from 'node:fs';
import { open } from 'lmdb';
import { type Call, functionRunner } from './function-runner';
import type { JiraTransport } from './jira-transport';
import { answerStorage } from './kvs/answer-storage';
import { openOrderedStore } from './kvs/ordered-store';
import type { AppManifest, Consumer, UiModule } from './manifest/app-manifest';
import { openQueue } from './queue/queue';
import type { QueueParts } from './queue/queue-parts';
import { openQueueStore } from './queue/queue-store';
import { realTimers } from './queue/timers';
import { DEFAULT_SECONDS } from './run-function';
import type { Services } from './running';

/** A question of a panel: which function of the module's resolver, what it gets, and who looks. */
export interface PanelCall {
  readonly module: UiModule;
  readonly functionKey: string;
  readonly payload: unknown;
  /** `null` = nobody is signed in. */
  readonly accountId: string | null;
  /** What the platform says of the place the panel stands in. */
  readonly context: Readonly<Record<string, unknown>>;
}

/** The app, running: its functions with the real @forge packages, its storage and its queues on disk. */
export interface ForgeHost {
  readonly invoke: (call: PanelCall) => Promise<unknown>;
  /** Resolves when the queues have nothing to do now. */
  readonly settled: () => Promise<void>;
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
}

export function openForgeHost(options: ForgeHostOptions): ForgeHost {
  const { appDirectory, manifest, stateDirectory, jira, now, log } = options;
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  const root = open({ path: stateDirectory, maxDbs: 8 });
  const run = functionRunner(appDirectory, manifest, log);
  const storage = answerStorage(openOrderedStore(root, now), manifest.entities);
  const store = openQueueStore(root);
  const deliver: QueueParts['deliver'] = (consumer, event) =>
    run(delivery(manifest, consumer, event), services);
  const queue = openQueue({
    ...{ consumers: manifest.consumers, store, timers: realTimers(), now, log, deliver },
  });
  const services: Services = { jira, storage, queue };
  return {
    invoke: async (call) => run(invocation(call), services),
    settled: () => queue.settled(),
    close() {
      queue.close();
      return root.close();
    },
  };
}

function delivery(manifest: AppManifest, { key, functionKey }: Consumer, event: unknown): Call {
  return {
    functionKey,
    name: functionKey,
    moduleType: 'consumer',
    moduleKey: key,
    accountId: null,
    argument: event,
    seconds: manifest.functions.get(functionKey)?.timeoutSeconds ?? DEFAULT_SECONDS.queue,
  };
}

function invocation({ module, functionKey, payload, accountId, context }: PanelCall): Call {
  const resolver = resolverOf(module);
  return {
    functionKey: resolver,
    name: `${resolver} ${functionKey}`,
    moduleType: module.type,
    moduleKey: module.key,
    accountId,
    argument: { call: { functionKey, payload }, context },
    seconds: DEFAULT_SECONDS.panel,
  };
}

function resolverOf({ key, resolver }: UiModule): string {
  if (resolver !== null) return resolver;
  throw new Error(`Module "${key}" has no resolver in manifest.yml, so its panel cannot invoke.`);
}
