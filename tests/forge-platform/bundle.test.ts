import { readFileSync } from 'node:fs';
import { licenceTable } from '../../local/docs/licence-table';
import { licencesIn } from '../architecture/licences-written';
import { runInFolder } from './run-in-folder';
import type { Bundled } from './make-bundle';

describe('the bundle that Forge would upload, made with no network', () => {
  const bundled = runInFolder('.', 'make-bundle.ts') as Bundled;

  test('every handler of the manifest is in it, and can be called', () => {
    const handlers = [...readFileSync('manifest.yml', 'utf8').matchAll(/handler: index\.(\S+)/g)];
    expect(handlers.length).toBeGreaterThan(0);
    for (const [, name] of handlers) expect(bundled.exports).toHaveProperty(String(name), 'function');
  });

  test('nothing is exported that the manifest does not call', () => {
    const called = readFileSync('manifest.yml', 'utf8');
    expect(Object.keys(bundled.exports).filter((name) => !called.includes(`handler: index.${name}`))).toEqual(
      [],
    );
  });

  test('the bundler has nothing to warn about', () => {
    expect(bundled.warnings).toEqual([]);
  });

  test('docs/licences.md lists the packages that it is made of: npm run docs writes it anew', () => {
    expect(licencesIn('In the functions')).toEqual(licenceTable('.', bundled.packages).slice(2));
  });

  test('it stays small enough to start quickly: below 3 MB, uncompressed', () => {
    expect(bundled.bytes).toBeLessThan(3_000_000);
  });
});
