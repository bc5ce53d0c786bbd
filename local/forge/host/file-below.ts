import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** A file below a folder; `null` when there is none or the path leads out of the folder. */
export async function fileBelow(folder: string, path: string): Promise<Buffer | null> {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
