import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ended } from './run-command';
import { runCommand } from './run-command';

const JEST = 'node_modules/jest/bin/jest.js';

export interface JestEnded extends Ended {
  /** Jest's own account of the run; `null` when it ended before it could give one. */
  readonly result: unknown;
}

/** Runs jest to its end and reads its account of it. */
export async function runJest(given: readonly string[]): Promise<JestEnded> {
  const folder = mkdtempSync(join(tmpdir(), 'trust-signals-tests-'));
  const file = join(folder, 'result.json');
  try {
    const ended = await runCommand(JEST, [...given, '--json', `--outputFile=${file}`]);
    const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
    return { ...ended, result };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
