import { scopesOf, WANTED_BY_THE_PLATFORM } from '../forge-platform/needed-scopes';
import { resolve } from 'node:path';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { keys, sharedKeys } from '../../src/store/keys';
import { textOf } from './project-files';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

type Declared = Readonly<Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>>;

const declared = JSON.parse(textOf('package.json')) as Declared;
const locked = (JSON.parse(textOf('package-lock.json')) as { readonly packages: Record<string, Locked> })
  .packages;
const page = textOf('docs/deploy.md');

describe('npm ci, with no script of any package', () => {
  test('the lock names every package with the sum of its bytes', () => {
    const unnamed = Object.entries(locked).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  test('the lock holds each declared package in the very version that is declared', () => {
    const wanted = Object.entries({ ...declared.dependencies, ...declared.devDependencies });
    const other = wanted.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version);
    expect(other).toEqual([]);
  });

  test('no script runs at an installation, by the project’s own settings', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  test('of what ships, only a package that the panel leaves out has an install script', () => {
    const shipped = Object.entries(locked).filter(
      ([, { hasInstallScript, dev, devOptional }]) =>
        hasInstallScript === true && dev !== true && devOptional !== true,
    );
    expect(shipped.map(([path]) => path)).toEqual(['node_modules/iframe-resizer']);
    expect(textOf('docs/licences.md')).not.toContain('| iframe-resizer |');
  });
});

describe('docs/deploy.md', () => {
  const { scopes } = readManifest(resolve('manifest.yml'));
  const rows = new Map(
    [...page.matchAll(/^\| `([a-z:.-]+)` +\| (.*?) *\|$/gm)].map(([, first = '', second = '']) => [
      first,
      second,
    ]),
  );

  test('names each scope of the manifest with a reason, and no other', () => {
    const named = [...rows.keys()].filter((name) => /^(read|write|storage):/.test(name));
    expect(named.toSorted()).toEqual([...scopes].sort());
    for (const [scope, reason] of WANTED_BY_THE_PLATFORM) expect(rows.get(scope)).toContain(reason);
  });

  test.each([
    ['read:board-scope.admin:jira-software', '/rest/agile/1.0/board/8/configuration', /columns/],
    ['read:sprint:jira-software', '/rest/agile/1.0/board/8/sprint', /sprints/],
    ['read:jira-work', '/rest/api/3/project/KEY/roledetails', /roles/],
    ['read:app-data:jira', '/rest/api/3/jql/function/computation', /searches/],
  ])('says of %s what its call is for', (scope, call, words) => {
    expect(scopesOf('GET', call)).toContain(scope);
    expect(rows.get(scope)).toMatch(words);
  });

  test('names every key that anything is kept under', () => {
    const names = Object.values({ ...keys, ...sharedKeys }).map((key) =>
      typeof key === 'string' ? key : (key as (...given: unknown[]) => string)(8, 9, 'x', 'y'),
    );
    const first = new Set(names.map((name) => name.split(':')[0] ?? ''));
    expect([...first].filter((name) => !page.includes(`\`${name}:`))).toEqual([]);
  });

  test('names no command of npm that there is not', () => {
    const named = [...page.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => declared.scripts[name] === undefined)).toEqual([]);
  });
});
