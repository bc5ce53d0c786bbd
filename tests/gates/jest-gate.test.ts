import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestGate } from './jest-gate';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jest-gate-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a gate made of tests', () => {
  test('all pass: counted, and nothing is said', async () => {
    writeTest('passes', `test('one', () => {}); test('two', () => {});`);
    expect(await gate()).toEqual({ passed: 2, failed: 0, output: '' });
  });

  test('one does not pass: it is named with the file it is in, and the others are not', async () => {
    writeTest('passes', `test('fine', () => {});`);
    writeTest('fails', `test('the edge', () => { expect(1).toBe(2); });`);
    const outcome = await gate();
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.output).toMatch(/fails\.test\.js[\s\S]*the edge[\s\S]*Expected: 2/);
    expect(outcome.output).not.toMatch(/passes\.test\.js/);
  });

  test('a file that cannot be run is one failed, and says why', async () => {
    writeTest('passes', `test('fine', () => {});`);
    writeTest('broken', `throw new Error('cannot even begin');`);
    const outcome = await gate();
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.output).toMatch(/cannot even begin/);
  });

  test('a folder without tests is one failed', async () => {
    expect(await gate()).toMatchObject({ passed: 0, failed: 1 });
  });
});

function writeTest(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.test.js`), text);
}

function gate(): ReturnType<typeof jestGate> {
  return jestGate(['--config', JSON.stringify({ rootDir: folder, transform: {} })]);
}
