import type { Outcome } from './outcome';
import { runCommand } from './run-command';

/** A tool of the dependencies and what it is given. */
export type Command = readonly [script: string, ...given: string[]];

/** One gate made of commands: it passes when every one of them ends with 0. All run, so that all findings are seen. */
export async function commandGate(commands: readonly Command[]): Promise<Outcome> {
  const outputs: string[] = [];
  let failed = 0;
  for (const [script, ...given] of commands) {
    const { code, output } = await runCommand(script, given);
    if (code === 0) continue;
    failed = 1;
    outputs.push(output);
  }
  return { passed: 1 - failed, failed, output: outputs.join('\n\n') };
}
