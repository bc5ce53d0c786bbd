import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests';
import type { Outcome } from './outcome';
import { runCommand } from './run-command';

const JEST = 'node_modules/jest/bin/jest.js';

/** A gate made of tests: each test counts, and so does each file that could not be run. */
export async function jestGate(given: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'trust-signals-tests-'));
  const resultFile = join(folder, 'result.json');
  try {
    const { code, output } = await runCommand(JEST, [
      ...given,
      '--json',
      `--outputFile=${resultFile}`,
      '--silent',
    ]);
    const result = existsSync(resultFile) ? (JSON.parse(readFileSync(resultFile, 'utf8')) as unknown) : null;
    return { ...countTests(result, code), output: withoutJson(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With an output file jest still names that file; nobody needs to read it. */
function withoutJson(output: string): string {
  return output.replace(/^Test results written to: .*$/m, '').trim();
}
