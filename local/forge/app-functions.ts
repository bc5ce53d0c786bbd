import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFunction, AppManifest } from './manifest/app-manifest';
import { duringImport } from './running';
import { installRuntime } from './runtime';

/** A function of the app, as the platform calls it. */
export type Handler = (first: unknown, backend: unknown) => unknown;

const ENDINGS = ['.ts', '.tsx', '.js', '.cjs'];

/** Finds the functions of the manifest in the app's `src`; the app is imported once, after the runtime is there. */
export function loadFunctions(
  appDirectory: string,
  { functions }: AppManifest,
): (key: string) => Promise<Handler> {
  installRuntime();
  return async (key) => {
    const declared = functions.get(key);
    if (declared === undefined) throw new Error(`manifest.yml declares no function "${key}".`);
    const file = fileOf(appDirectory, declared);
    const exported = (await duringImport(() => import(file))) as Readonly<Record<string, unknown>>;
    const handler = exported[declared.exportName];
    if (typeof handler !== 'function') {
      throw new Error(`src/${declared.file} exports no function "${declared.exportName}".`);
    }
    return handler as Handler;
  };
}

function fileOf(appDirectory: string, { key, file }: AppFunction): string {
  const path = join(appDirectory, 'src', file);
  const ending = ENDINGS.find((one) => existsSync(path + one));
  if (ending === undefined) throw new Error(`Function "${key}" needs a file src/${file}, and there is none.`);
  return path + ending;
}
