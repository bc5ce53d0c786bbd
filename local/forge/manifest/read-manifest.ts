import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { knownFailure } from '../../../src/domain/model/known-failure';
import type { AppFunction, AppManifest, Languages, UiModule } from './app-manifest';
import { manifestSchema, shownModule } from './manifest-schema';
import { jqlFunctionOf, scheduledTriggerOf, triggerOf } from './read-background-modules';

type RawManifest = z.infer<typeof manifestSchema>;

/** Reads a manifest; one that the host cannot read is a known failure that names the line or the field. */
export function readManifest(file: string): AppManifest {
  const manifest = parsed(file);
  return {
    appId: manifest.app.id,
    scopes: manifest.permissions.scopes,
    functions: new Map(manifest.modules.function.map((one) => [one.key, functionOf(one)])),
    modules: modulesOf(manifest),
    ...backgroundModules(manifest),
    resources: new Map(manifest.resources.map(({ key, path }) => [key, path])),
    entities: manifest.app.storage.entities,
    languages: languagesOf(manifest),
    permissions: manifest.permissions,
  };
}

function backgroundModules({ modules }: RawManifest) {
  return {
    consumers: new Map(
      modules.consumer.map((one) => [one.queue, { key: one.key, functionKey: one.function }] as const),
    ),
    triggers: modules.trigger.map(triggerOf),
    scheduledTriggers: modules.scheduledTrigger.map(scheduledTriggerOf),
    jqlFunctions: modules['jira:jqlFunction'].map(jqlFunctionOf),
    actions: modules.action.map((one) => ({ key: one.key, functionKey: one.function })),
  };
}

function languagesOf({ translations: { resources, fallback } }: RawManifest): Languages {
  return { files: new Map(resources.map(({ key, path }) => [key, path])), fallback };
}

function parsed(file: string): RawManifest {
  try {
    return manifestSchema.parse(parse(readFileSync(file, 'utf8')));
  } catch (thrown) {
    const because = thrown instanceof z.ZodError ? z.prettifyError(thrown) : String(thrown);
    throw knownFailure(
      'unexpected',
      `manifest.yml cannot be read: ${because}`,
      'Correct the manifest and start again.',
    );
  }
}

function functionOf({
  key,
  handler,
  timeoutSeconds,
}: RawManifest['modules']['function'][number]): AppFunction {
  const dot = handler.lastIndexOf('.');
  return {
    key,
    file: handler.slice(0, dot),
    exportName: handler.slice(dot + 1),
    timeoutSeconds: timeoutSeconds ?? null,
  };
}

function modulesOf({ modules }: RawManifest): readonly UiModule[] {
  return Object.entries(modules).flatMap(([type, declarations]) =>
    declarations.flatMap((declaration) => {
      const { success, data } = shownModule.safeParse(declaration);
      return success ? [uiModuleOf(type, data)] : [];
    }),
  );
}

function uiModuleOf(type: string, declared: z.infer<typeof shownModule>): UiModule {
  const { key, title, resource, resolver, label, experience, edit, refreshable } = declared;
  return {
    ...{ key, type, title: title ?? key, resource, resolver: resolver?.function ?? null },
    ...(label === undefined ? {} : { label }),
    ...(experience === undefined ? {} : { experience }),
    ...(edit === undefined ? {} : { editResource: edit.resource }),
    ...(refreshable === undefined ? {} : { refreshable }),
  };
}
