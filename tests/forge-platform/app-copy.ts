import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What Forge looks at, in a folder of its own: a test may change it, and needs no built panel. */
export interface AppCopy {
  readonly folder: string;
  readonly remove: () => void;
}

export function copyApp(changeManifest: (manifest: string) => string = (manifest) => manifest): AppCopy {
  const folder = mkdtempSync(join(tmpdir(), 'forge-app-'));
  mkdirSync(join(folder, 'static/panel/dist'), { recursive: true });
  for (const path of ['src', 'locales', 'tsconfig.json', 'package.json'])
    cpSync(path, join(folder, path), { recursive: true });
  cpSync('static/panel/index.html', join(folder, 'static/panel/dist/index.html'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'manifest.yml'), changeManifest(readFileSync('manifest.yml', 'utf8')));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
