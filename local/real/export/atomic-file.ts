import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What stands in a file that is not whole yet; it gets its name when it is. */
export const UNFINISHED = '.part';

/** Writes a file whole or not at all: whoever looks sees the old one or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}${UNFINISHED}`, text, { mode: 0o600 });
  await rename(`${path}${UNFINISHED}`, path);
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
