import { join } from 'node:path';
import { asJson, writeWhole } from './atomic-file';

/** A file of a site folder, with `/`, and what stands in it. */
export type FolderFile = readonly [path: string, value: unknown];

/** Writes files of a site folder, each whole or not at all. */
export async function writeFiles(directory: string, files: readonly FolderFile[]): Promise<void> {
  for (const [path, value] of files) await writeWhole(join(directory, ...path.split('/')), asJson(value));
}
