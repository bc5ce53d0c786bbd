import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPanelIfStale } from '../../../local/forge/panel-build';
import { closeAll, temporaryFolder } from './running-app';

const HOUR = 3_600;
const NOON = Date.parse('2026-03-20T12:00:00Z') / 1_000;

/** Stands where Vite does: counts how often it is called and writes what a build leaves. */
const BUILDER = `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  appendFileSync('builds', 'x');
  mkdirSync('static/panel/dist', { recursive: true });
  writeFileSync('static/panel/dist/index.html', 'built');`;

let repository: string;
beforeEach(() => {
  repository = temporaryFolder();
  for (const source of [
    'static/panel/main.tsx',
    'static/vite.config.ts',
    'src/contract.ts',
    'package-lock.json',
  ]) {
    write(source, 'source', NOON);
  }
  write('node_modules/vite/bin/vite.js', BUILDER, NOON);
});
afterEach(closeAll);

function write(path: string, text: string, at: number): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, at, at);
}

const builtAt = (at: number) => write('static/panel/dist/index.html', 'old', at);
const builds = () =>
  existsSync(join(repository, 'builds')) ? readFileSync(join(repository, 'builds')).length : 0;
const build = () => buildPanelIfStale(repository, () => undefined);

describe('the panel is built', () => {
  test('when there is no bundle, and not a second time', async () => {
    await build();
    await build();
    expect(builds()).toBe(1);
  });

  test('not when the bundle is newer than every source', async () => {
    builtAt(NOON + HOUR);
    await build();
    expect(builds()).toBe(0);
  });

  test.each(['static/panel/views/new.tsx', 'static/panel/theme.css', 'src/contract.ts', 'package-lock.json'])(
    'when %s is newer than the bundle',
    async (source) => {
      builtAt(NOON + HOUR);
      write(source, 'changed', NOON + 2 * HOUR);
      await build();
      expect(builds()).toBe(1);
    },
  );

  test('with what the builder says in the failure when it cannot', async () => {
    write('node_modules/vite/bin/vite.js', `console.error('main.tsx:3 is unclear'); process.exit(1);`, NOON);
    await expect(build()).rejects.toMatchObject({
      failure: { says: expect.stringContaining('main.tsx:3 is unclear') as string },
    });
  });
});
