import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser downloads of the panel, in bytes, gzip: every view, in every place of Jira. */
export interface PanelWeight {
  readonly scripts: number;
  readonly styles: number;
}

/** Weighs every file of a built panel. */
export function weighPanel(folder: string): PanelWeight {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const weightOf = (ending: string): number =>
    files
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return { scripts: weightOf('.js'), styles: weightOf('.css') };
}
