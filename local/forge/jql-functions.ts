import * as z from 'zod';
import type { JqlFunction } from '../jira/jql/app-function';
import type { ForgeHost } from './forge-host';
import { INSTALLATION } from './invocation-runtime';
import type { AppManifest } from './manifest/app-manifest';
import type { JqlFunctionModule } from './manifest/jql-function-module';

const answer = z.union([z.object({ jql: z.string() }), z.object({ error: z.string() })]);

/**
 * The JQL functions of the manifest, by name, for the local search. The host is asked for when a search needs it:
 * it begins after the Jira that it reads.
 */
export function jqlFunctionsOf(
  manifest: AppManifest,
  host: () => ForgeHost,
): ReadonlyMap<string, JqlFunction> {
  return new Map(manifest.jqlFunctions.map((module) => [module.name, jqlFunction(manifest, module, host)]));
}

function jqlFunction(manifest: AppManifest, module: JqlFunctionModule, host: () => ForgeHost): JqlFunction {
  return {
    functionKey: functionKeyOf(manifest, module),
    operators: module.operators,
    requiredArguments: module.arguments.filter(({ required }) => required).length,
    compute: async (clause) => answer.parse(await host().computeJql(module, clause)),
  };
}

/** How Jira names the function in its answers about precomputations. */
function functionKeyOf({ appId }: AppManifest, { key }: JqlFunctionModule): string {
  return `ari:cloud:ecosystem::extension/${appId}/${INSTALLATION.environmentId}/static/${key}`;
}
