import { randomUUID } from 'node:crypto';
import type { AppManifest } from './manifest/app-manifest';

/** What `__forge_runtime__` holds for one invocation; the fields that the @forge packages read. */
export interface InvocationRuntime {
  readonly aaid: string | undefined;
  readonly contextAri: string;
  readonly appContext: Readonly<Record<string, unknown>> & { readonly appId: string };
  readonly lambdaContext: { readonly awsRequestId: string; readonly getRemainingTimeInMillis: () => number };
  readonly [further: string]: unknown;
}

/** The one installation of the app on this machine. */
export const INSTALLATION = {
  cloudId: '10ca1000-0000-4000-8000-000000000001',
  environmentId: '10ca1000-0000-4000-8000-000000000002',
  installationId: '10ca1000-0000-4000-8000-000000000003',
  environmentType: 'DEVELOPMENT',
  contextAri: 'ari:cloud:jira::site/10ca1000-0000-4000-8000-000000000001',
} as const;

export interface InvocationFacts {
  readonly manifest: AppManifest;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  /** `null` for nobody: an anonymous viewer, or an event. */
  readonly accountId: string | null;
  readonly remainingMilliseconds: () => number;
}

export function invocationRuntime(facts: InvocationFacts): InvocationRuntime {
  const invocationId = randomUUID();
  return {
    aaid: facts.accountId ?? undefined,
    contextAri: INSTALLATION.contextAri,
    appContext: appContext(facts, invocationId),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: facts.remainingMilliseconds },
    tracing: { traceId: invocationId, spanId: invocationId },
    proxy: { token: 'local', url: 'http://127.0.0.1' },
    container: { runtime: 'local', handler: facts.functionKey },
    realtime: {},
    metrics: SILENT_METRICS,
    featureFlags: () => false,
  };
}

function appContext({ manifest, functionKey, moduleType, moduleKey }: InvocationFacts, invocationId: string) {
  const { environmentId, environmentType, installationId } = INSTALLATION;
  return {
    ...{ appId: manifest.appId, appVersion: '0.0.0-local', environmentId, environmentType, installationId },
    ...{ invocationId, functionKey, moduleType, moduleKey },
    license: { active: true, isActive: true },
    permissions: { scopes: manifest.scopes, external: {} },
  };
}

const nothing = () => undefined;

/** The packages count and time their calls; here nobody looks at it. */
const SILENT_METRICS = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};
