export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads jest's own result. No failure is lost: a file that could not be run counts as one failed, and so does
 * a run that ended badly without naming a test, that left no result, or in which no test ran at all.
 */
export function countTests(result: unknown, exitCode: number): Counted {
  const passed = numberIn(result, 'numPassedTests');
  const named = numberIn(result, 'numFailedTests') + numberIn(result, 'numRuntimeErrorTestSuites');
  const unnamed = exitCode !== 0 || passed === 0 ? 1 : 0;
  return { passed, failed: named > 0 ? named : unnamed };
}

function numberIn(result: unknown, name: string): number {
  if (typeof result !== 'object' || result === null) return 0;
  const value: unknown = Reflect.get(result, name);
  return typeof value === 'number' ? value : 0;
}
