import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs a script of this folder where Forge's tools look for the app, and gives the JSON that it prints last.
 * A process of its own, because under jest those tools load ten times slower.
 */
export function runInFolder(folder: string, script: string, ...given: string[]): unknown {
  const command = [
    resolve('node_modules/tsx/dist/cli.mjs'),
    resolve('tests/forge-platform', script),
    ...given,
  ];
  const printed = execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
