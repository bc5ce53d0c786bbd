/**
 * `npm test`: every gate with its name, its time and its outcome. All run, whatever the others say, two at a time.
 * The last line counts the tests and the gates; the exit code is 1 when something failed or nothing ran.
 *
 * `npm test -- path` runs the tests of that path only, as jest reports them.
 */
import { IN_BROWSER } from './gates/browser-gate';
import { countTests } from './gates/count-tests';
import { FIRST, GATES } from './gates/gates';
import type { Gate, Outcome } from './gates/outcome';
import { countLine, reportGate } from './gates/report';
import { runJest } from './gates/run-jest';
import { twoAtATime } from './gates/two-at-a-time';

void main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const outcomes = given.length > 0 ? [await runOnly(given)] : await runAll();
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${countLine({ passed, failed })}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function runAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const job = (gate: Gate) => async (): Promise<void> => {
    outcomes.push(await timed(gate));
  };
  for (const gate of FIRST) await job(gate)();
  await twoAtATime(GATES.map(job));
  return outcomes;
}

async function timed({ name, run }: Gate): Promise<Outcome> {
  const startedAt = performance.now();
  const outcome = await run();
  console.log(reportGate(name, (performance.now() - startedAt) / 1000, outcome));
  return outcome;
}

async function runOnly(given: readonly string[]): Promise<Outcome> {
  const inBrowser = given.some((path) => path.includes('tests/e2e'));
  const { result, code, output } = await runJest([...(inBrowser ? IN_BROWSER : []), ...given]);
  console.log(output);
  return { ...countTests(result, code), output };
}
