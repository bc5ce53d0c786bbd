import { spawn } from 'node:child_process';

const LONGEST = 15 * 60_000;

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of Node to its end and keeps what it prints; one that never ends is ended, and says so. */
export function runCommand(script: string, given: readonly string[], longest = LONGEST): Promise<Ended> {
  const env = { ...process.env, FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const end = (): void => {
    child.kill('SIGTERM');
  };
  const limit = setTimeout(() => {
    printed.push(Buffer.from(`\nEnded: it ran for more than ${Math.round(longest / 1000)} s.`));
    end();
  }, longest);
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString('utf8').trim() });
    });
  });
}
