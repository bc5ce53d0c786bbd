/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(__dirname, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const KB = 1000;

let folder: string;
let files: readonly { readonly name: string; readonly content: string }[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'panel-'));
  const build = [
    'build',
    '--config',
    'static/vite.config.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  execFileSync(process.execPath, [VITE, ...build], { cwd: ROOT, stdio: 'pipe' });
  files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, content: readFileSync(join(parentPath, name), 'utf8') }));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ofKind(extension: string) {
  return files.filter(({ name }) => extname(name) === extension);
}

function gzipped(extension: string): number {
  return ofKind(extension).reduce((sum, { content }) => sum + gzipSync(content).length, 0) / KB;
}

describe('the built panel', () => {
  test('is at most 95 KB of JavaScript and 12 KB of CSS, gzipped, the lazy parts included', () => {
    expect(ofKind('.js').length).toBeGreaterThan(0);
    expect(ofKind('.css').length).toBeGreaterThan(0);
    expect(gzipped('.js')).toBeLessThanOrEqual(95);
    expect(gzipped('.css')).toBeLessThanOrEqual(12);
  });

  test('is a page with nothing inline, that finds its files beside itself', () => {
    const [page] = ofKind('.html');
    expect(page?.content).not.toMatch(/<script(?![^>]*\bsrc=)|<style|style=|\son[a-z]+=/);
    const addresses = [...(page?.content ?? '').matchAll(/(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThanOrEqual(2);
    expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
  });

  test('ships every picture that the manifest names, and the manifest names none from elsewhere', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
    const pictures = [...manifest.matchAll(/^ +(?:icon|thumbnail): *(.*)$/gm)].map(([, place = '']) => place);
    expect(pictures.length).toBeGreaterThan(0);
    const shipped = files.map(({ name }) => `resource:main;${name}`);
    expect(pictures.filter((place) => !shipped.includes(place))).toEqual([]);
  });

  test('brings the quiet watch of a board without the parts that draw', () => {
    const [watch] = ofKind('.js').filter(({ name }) => name.startsWith('board-watch'));
    expect(watch?.content).not.toMatch(/(?:from|import)\s*["'][^"']*(?:panel-entry|use-saying|show-small)/);
    expect(watch?.content.includes('createRoot')).toBe(false);
  });

  test('makes no code out of text', () => {
    for (const { content } of ofKind('.js')) expect(content.match(/\beval\(|new Function\b/)).toBeNull();
  });

  test('puts no style into the page; only the bridge’s lazy iframe resizer could', () => {
    const own = ofKind('.js').filter(({ name }) => !name.startsWith('iframe-resizer'));
    expect(own.length).toBeGreaterThan(0);
    for (const { content } of own)
      expect(content.match(/createElement\(["'`]style["'`]\)|insertRule|adoptedStyleSheets/)).toBeNull();
  });

  test('is the production build without a path of the machine that made it', () => {
    for (const { content } of files) {
      expect(content.includes('jsxDEV')).toBe(false);
      expect(content.includes(ROOT)).toBe(false);
    }
  });

  test('holds no address to load anything from', () => {
    for (const { content } of ofKind('.css')) expect(content.match(/url\(|@import/)).toBeNull();
  });
});
