import { HOW_TO_GET_CHROMIUM, findChromium } from '../../local/browser/chromium';
import { jestGate } from './jest-gate';
import type { Outcome } from './outcome';

/** The tests in a browser have settings of their own. */
export const IN_BROWSER = ['--config', 'tests/e2e/jest.config.mjs'] as const;

/** The tests in a browser. Without one they are left out with words about how to get it; on a build machine that fails. */
export async function browserGate(...given: readonly string[]): Promise<Outcome> {
  if (findChromium() !== null) return jestGate([...IN_BROWSER, ...given]);
  const mustRun = process.env['CI'] === 'true';
  return { passed: 0, failed: mustRun ? 1 : 0, output: HOW_TO_GET_CHROMIUM, remark: 'left out: no Chromium' };
}
