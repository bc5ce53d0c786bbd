import { guardEgress } from './egress-guard';
import { answerForgeCall } from './forge-calls';
import { isApp, runningInvocation } from './running';

let installed = false;

/**
 * Installs what the @forge packages need of the platform, before they are imported: the globals `__forge_runtime__`
 * (its own for each invocation) and `__forge_fetch__`, and the guard that lets nothing else out.
 */
export function installRuntime(): void {
  if (installed) return;
  installed = true;
  guardEgress(isApp);
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => runningInvocation()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
}

async function forgeFetch(meta: unknown, path: string, init?: RequestInit): Promise<Response> {
  const running = runningInvocation();
  if (running === undefined)
    throw new Error(`A call to ${path} outside of an invocation: Forge has none to answer it.`);
  return answerForgeCall(running, meta, path, init);
}
