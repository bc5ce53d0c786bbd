import { type Handler, loadFunctions } from './app-functions';
import type { AppManifest } from './manifest/app-manifest';
import { type FunctionAnswer, runFunction } from './run-function';
import type { Services } from './running';

/** One call of a function of the app. */
export interface Call {
  readonly functionKey: string;
  /** What the log calls it. */
  readonly name: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  /** `null` = nobody: an event, or a viewer who is not signed in. */
  readonly accountId: string | null;
  readonly argument: unknown;
  readonly seconds: number;
}

export type RunCall = (call: Call, services: Services) => Promise<unknown>;

/** Runs the functions that the manifest names, and leaves one line in the log for each call. */
export function functionRunner(
  appDirectory: string,
  manifest: AppManifest,
  log: (line: string) => void,
): RunCall {
  const functionOf = loadFunctions(appDirectory, manifest);
  return async ({ name, argument, seconds, ...about }, services) => {
    const handler: Handler = await functionOf(about.functionKey);
    const facts = { manifest, ...about };
    return logged(log, name, () => runFunction({ facts, handler, argument, seconds, services }));
  };
}

/** What was asked, how it ended, how long it took and how often it asked others; nobody's name. */
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
