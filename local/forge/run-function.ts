import type { Handler } from './app-functions';
import { type InvocationFacts, INSTALLATION, invocationRuntime } from './invocation-runtime';
import { type Running, type Services, duringInvocation } from './running';
import { withinTime } from './time-limit';

/** Seconds that Forge gives a function that does not say how long it may take. */
export const DEFAULT_SECONDS = { panel: 25, trigger: 25, jqlFunction: 25, queue: 55, schedule: 55 } as const;

export interface FunctionCall {
  readonly facts: Omit<InvocationFacts, 'remainingMilliseconds'>;
  readonly handler: Handler;
  readonly argument: unknown;
  readonly services: Services;
  readonly seconds: number;
}

export interface FunctionAnswer {
  readonly answer: unknown;
  readonly calls: Running['calls'];
}

/** Runs one function of the app in an invocation of its own; what goes in and comes out is copied as JSON. */
export async function runFunction(call: FunctionCall): Promise<FunctionAnswer> {
  const { facts, handler, services, seconds } = call;
  const endsAt = performance.now() + seconds * 1_000;
  const remainingMilliseconds = () => Math.round(endsAt - performance.now());
  const runtime = invocationRuntime({ ...facts, remainingMilliseconds });
  const running: Running = { runtime, services, calls: { jira: 0, storage: 0 } };
  const argument = asJson(call.argument);
  const work = duringInvocation(running, () =>
    Promise.resolve().then(() => handler(argument, backendPayload(facts))),
  );
  return { answer: asJson(await withinTime(facts.functionKey, seconds * 1_000, work)), calls: running.calls };
}

/** What the platform tells a function beside the request: who asks is told here and nowhere else. */
function backendPayload({ accountId }: FunctionCall['facts']) {
  return {
    ...(accountId === null ? {} : { principal: { accountId } }),
    installContext: INSTALLATION.contextAri,
    license: { active: true, isActive: true },
    installation: { ari: { installationId: INSTALLATION.installationId }, contexts: [] },
  };
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
