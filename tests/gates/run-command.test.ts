import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandGate } from './command-gate';
import { runCommand } from './run-command';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-command-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a gate made of commands', () => {
  test('all end well: passed, and their words are not repeated', async () => {
    const talks = script('talks', `console.log('done')`);
    expect(await commandGate([[talks], [talks]])).toEqual({ passed: 1, failed: 0, output: '' });
  });

  test('one finds something: failed, and the ones after it still run', async () => {
    const first = script('first', `console.log('finding one'); process.exitCode = 2`);
    const second = script('second', `console.error('finding two'); process.exitCode = 1`);
    expect(await commandGate([[first], [second]])).toEqual({
      passed: 0,
      failed: 1,
      output: 'finding one\n\nfinding two',
    });
  });

  test('a tool that is not there is a finding', async () => {
    expect(await commandGate([[join(folder, 'nowhere.js')]])).toMatchObject({ failed: 1 });
  });

  test('a command that never ends is ended and says so', async () => {
    const never = script('never', `setInterval(() => {}, 1000)`);
    const { code, output } = await runCommand(never, [], 300);
    expect(code).toBe(1);
    expect(output).toMatch(/Ended: it ran for more than 0 s/);
  });
});

function script(name: string, text: string): string {
  const path = join(folder, `${name}.js`);
  writeFileSync(path, text);
  return path;
}
