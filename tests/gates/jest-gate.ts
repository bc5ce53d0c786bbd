import { relative } from 'node:path';
import { countTests } from './count-tests';
import type { Outcome } from './outcome';
import { runJest } from './run-jest';

/** A gate made of tests: each test counts, and so does each file that could not be run. */
export async function jestGate(given: readonly string[]): Promise<Outcome> {
  const { result, code, output } = await runJest([...given, '--silent']);
  const counted = countTests(result, code);
  if (counted.failed === 0) return { ...counted, output: '' };
  return { ...counted, output: failuresIn(result) || output };
}

/** Jest's own words about the files in which something failed; it says everything else as well, and that can be long. */
function failuresIn(result: unknown): string {
  const { testResults = [] } = (result ?? {}) as JestResult;
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${relative('.', name)}\n${message.trim()}`)
    .join('\n\n');
}

interface JestResult {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
  }[];
}
