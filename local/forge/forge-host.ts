import { mkdirSync } from 'node:fs';
import { open } from 'lmdb';
import { loadFunctions } from './app-functions';
import type { JiraTransport } from './jira-transport';
import { answerStorage } from './kvs/answer-storage';
import { openOrderedStore } from './kvs/ordered-store';
import type { AppManifest, Consumer, UiModule } from './manifest/app-manifest';
import { openQueue } from './queue/queue';
import { openQueueStore } from './queue/queue-store';
import { realTimers } from './queue/timers';
import { DEFAULT_SECONDS, type FunctionAnswer, runFunction } from './run-function';
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
  const functionOf = loadFunctions(appDirectory, manifest);
  const storage = answerStorage(openOrderedStore(root, now), manifest.entities);
  const queue = openQueue({
    consumers: manifest.consumers,
    store: openQueueStore(root),
    timers: realTimers(),
    now,
    log,
    deliver,
  });
  const services: Services = { jira, storage, queue };

  async function deliver({ key, functionKey }: Consumer, event: Record<string, unknown>): Promise<unknown> {
    const facts = { manifest, functionKey, moduleType: 'consumer', moduleKey: key, accountId: null };
    const seconds = manifest.functions.get(functionKey)?.timeoutSeconds ?? DEFAULT_SECONDS.queue;
    const handler = await functionOf(functionKey);
    return logged(log, functionKey, () =>
      runFunction({ facts, handler, argument: event, services, seconds }),
    );
  }

  async function invoke({ module, functionKey, payload, accountId, context }: PanelCall): Promise<unknown> {
    const resolver = resolverOf(module);
    const facts = {
      manifest,
      functionKey: resolver,
      moduleType: module.type,
      moduleKey: module.key,
      accountId,
    };
    const handler = await functionOf(resolver);
    const argument = { call: { functionKey, payload }, context };
    const seconds = DEFAULT_SECONDS.panel;
    const name = `${resolver} ${functionKey}`;
    return logged(log, name, () => runFunction({ facts, handler, argument, services, seconds }));
  }

  async function close(): Promise<void> {
    queue.close();
    await root.close();
  }

  return { invoke, settled: () => queue.settled(), close };
}

function resolverOf({ key, resolver }: UiModule): string {
  if (resolver === null)
    throw new Error(`Module "${key}" has no resolver in manifest.yml, so its panel cannot invoke.`);
  return resolver;
}

/** One line a call: what was asked, how it ended, how long it took and how often it asked others; nobody's name. */
async function logged(
  log: (line: string) => void,
  name: string,
  run: () => Promise<FunctionAnswer>,
): Promise<unknown> {
  const startedAt = performance.now();
  const took = () => `${Math.round(performance.now() - startedAt)} ms`;
  try {
    const { answer, calls } = await run();
    log(`${name}: answered in ${took()}, ${calls.jira} calls to Jira, ${calls.storage} to the app storage`);
    return answer;
  } catch (thrown) {
    log(`${name}: ${thrown instanceof Error ? thrown.name : 'an error'} after ${took()}`);
    throw thrown;
  }
}
