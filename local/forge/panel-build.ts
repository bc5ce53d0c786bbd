import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { knownFailure } from '../../src/domain/model/known-failure';

const SOURCES = ['static', 'src/contract.ts', 'package-lock.json'];
const PAGE = join('static', 'panel', 'dist', 'index.html');
const NOT_SOURCES = new Set(['dist', 'node_modules']);

/** Builds the panel when its bundle is missing or older than one of its sources. */
export async function buildPanelIfStale(repository: string, log: (line: string) => void): Promise<void> {
  const built = join(repository, PAGE);
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(repository, source))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  log('Building the panel …');
  await build(repository);
}

function newestChange(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => !NOT_SOURCES.has(name));
  return Math.max(0, ...inside.map((name) => newestChange(join(path, name))));
}

/** In a process of its own: Vite is loaded only when there is something to build. */
function build(repository: string): Promise<void> {
  const vite = join(repository, 'node_modules', 'vite', 'bin', 'vite.js');
  const command = [vite, 'build', '--config', join('static', 'vite.config.ts'), '--logLevel', 'warn'];
  const running = spawn(process.execPath, command, { cwd: repository });
  const said: string[] = [];
  for (const stream of [running.stdout, running.stderr]) {
    stream.on('data', (text: Buffer) => said.push(text.toString()));
  }
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('close', (code) => {
      if (code === 0) resolve();
      else reject(notBuilt(said.join('').trim()));
    });
  });
}

function notBuilt(said: string) {
  return knownFailure(
    'unexpected',
    `The panel could not be built. Vite says:\n${said}`,
    'Correct it and start again.',
  );
}
