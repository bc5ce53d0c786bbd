import type { Call } from './function-runner';
import { INSTALLATION } from './invocation-runtime';
import type { Action, AppManifest, Consumer, UiModule } from './manifest/app-manifest';
import type { JqlFunctionModule } from './manifest/jql-function-module';
import type { ScheduledTrigger, Trigger } from './manifest/trigger';
import { DEFAULT_SECONDS } from './run-function';

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

/** The clause of a query that a function of the app stands in. */
export interface JqlClause {
  readonly field: string;
  readonly operator: string;
  readonly functionName: string;
  readonly arguments: readonly string[];
}

export function panelCall({ module, functionKey, payload, accountId, context }: PanelCall): Call {
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

export function queueCall(manifest: AppManifest, consumer: Consumer, event: unknown): Call {
  return withoutUser(manifest, 'consumer', consumer, event, DEFAULT_SECONDS.queue);
}

export function triggerCall(manifest: AppManifest, trigger: Trigger, event: object): Call {
  return withoutUser(manifest, 'trigger', trigger, event, DEFAULT_SECONDS.trigger);
}

/** The token means nothing to an app, and nothing here. */
export function scheduleCall(manifest: AppManifest, scheduled: ScheduledTrigger): Call {
  const request = {
    context: { cloudId: INSTALLATION.cloudId, moduleKey: scheduled.key },
    contextToken: 'local',
  };
  return withoutUser(manifest, 'scheduledTrigger', scheduled, request, DEFAULT_SECONDS.schedule);
}

/** What a function answers is kept for everybody, so it is told the clause and not who asks. */
export function jqlFunctionCall(manifest: AppManifest, module: JqlFunctionModule, clause: JqlClause): Call {
  return withoutUser(manifest, 'jira:jqlFunction', module, { clause }, DEFAULT_SECONDS.jqlFunction);
}

/** An automation rule or an agent calls with the rights of a person, who is told beside its inputs. */
export function actionCall(
  manifest: AppManifest,
  action: Action,
  { inputs, accountId }: { readonly inputs: object; readonly accountId: string | null },
): Call {
  return { ...withoutUser(manifest, 'action', action, inputs, DEFAULT_SECONDS.panel), accountId };
}

function withoutUser(
  manifest: AppManifest,
  moduleType: string,
  { key, functionKey }: { readonly key: string; readonly functionKey: string },
  argument: unknown,
  usualSeconds: number,
): Call {
  const seconds = manifest.functions.get(functionKey)?.timeoutSeconds ?? usualSeconds;
  const about = { functionKey, name: functionKey, moduleType, moduleKey: key };
  return { ...about, accountId: null, argument, seconds };
}

function resolverOf({ key, resolver }: UiModule): string {
  if (resolver !== null) return resolver;
  throw new Error(`Module "${key}" has no resolver in manifest.yml, so its panel cannot invoke.`);
}
