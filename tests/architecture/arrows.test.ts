import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Files = Readonly<Record<string, string>>;

interface Finding {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** A house in which every arrow is allowed. */
const ALLOWED: Files = {
  'src/domain/model/sprint.ts': 'export interface Sprint { readonly id: number }',
  'src/domain/rules/origin.ts': `import type { Sprint } from '../model/sprint'; export const origin = (sprint: Sprint) => sprint.id;`,
  'src/domain/measures/velocity.ts': `import { median } from 'simple-statistics'; import { format } from 'date-fns'; import { origin } from '../rules/origin'; export const velocity = [median, format, origin];`,
  'src/domain/signals/spread.ts': `import { velocity } from '../measures/velocity'; import { origin } from '../rules/origin'; export const spread = [velocity, origin];`,
  'src/domain/breakers/unstable.ts': `import { spread } from '../signals/spread'; export const unstable = spread;`,
  'src/domain/experiments/card.ts': `import type { Sprint } from '../model/sprint'; export type Card = Sprint;`,
  'src/domain/check-ins/round.ts': `import type { Sprint } from '../model/sprint'; export type Round = Sprint;`,
  'src/domain/inspect.ts': `import { unstable } from './breakers/unstable'; import type { Card } from './experiments/card'; import type { Round } from './check-ins/round'; export const inspect = (_: Card | Round) => unstable;`,
  'src/contract.ts': `import type { Sprint } from './domain/model/sprint'; export type Shown = Sprint;`,
  'src/jira/read.ts': `import { z } from 'zod'; import type { Sprint } from '../domain/model/sprint'; export const read = (): Sprint => z.any().parse(1);`,
  'src/store/store.ts': `import { z } from 'zod'; import { origin } from '../domain/rules/origin'; export const store = [z, origin];`,
  'src/forge/resolver.ts': `import Resolver from '@forge/resolver'; import { z } from 'zod'; import type { Shown } from '../contract'; import { inspect } from '../domain/inspect'; import { read } from '../jira/read'; import { store } from '../store/store'; export const resolver = (_: Shown) => [Resolver, z, inspect, read, store];`,
  'src/index.ts': `export { resolver } from './forge/resolver';`,
  'static/panel/main.tsx': `import React from 'react'; import { invoke } from '@forge/bridge'; import type { Shown } from '../../src/contract'; export const main = (_: Shown) => [React, invoke];`,
  'local/start.ts': `import { readFileSync } from 'node:fs'; import fastify from 'fastify'; import { resolver } from '../src/index'; import { read } from '../src/jira/read'; export const start = [readFileSync, fastify, resolver, read];`,
  'local/demo/stories.ts': `import { addDays } from 'date-fns'; export const stories = addDays;`,
  'tests/start.test.ts': `import { start } from '../local/start'; export const tested = start;`,
};

/** One forbidden import each: the rule that must speak, the file, what it says. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['domain-model', 'src/domain/model/a.ts', `import '../rules/origin';`],
  ['domain-rules', 'src/domain/rules/a.ts', `import '../measures/velocity';`],
  ['domain-rules', 'src/domain/rules/b.ts', `import '../experiments/card';`],
  ['domain-measures', 'src/domain/measures/a.ts', `import '../signals/spread';`],
  ['domain-signals', 'src/domain/signals/a.ts', `import '../breakers/unstable';`],
  ['domain-breakers', 'src/domain/breakers/a.ts', `import '../inspect';`],
  ['domain-experiments', 'src/domain/experiments/a.ts', `import '../check-ins/round';`],
  ['domain-brief', 'src/domain/brief/a.ts', `import '../check-ins/round';`],
  ['domain-check-ins', 'src/domain/check-ins/a.ts', `import '../experiments/card';`],
  ['domain-knows-itself-only', 'src/domain/inspect-more.ts', `import '../jira/read';`],
  ['domain-without-packages', 'src/domain/rules/c.ts', `import 'zod';`],
  ['domain-without-packages', 'src/domain/rules/d.ts', `import 'date-fns';`],
  ['measures-two-packages', 'src/domain/measures/b.ts', `import 'zod';`],
  ['domain-without-node', 'src/domain/rules/e.ts', `import 'node:fs';`],
  ['one-way-into-the-domain', 'src/forge/a.ts', `import '../domain/rules/origin';`],
  ['jira-to-model', 'src/jira/a.ts', `import '../domain/inspect';`],
  ['jira-to-model', 'src/jira/b.ts', `import '../store/store';`],
  ['store-to-domain', 'src/store/a.ts', `import '../jira/read';`],
  ['nobody-knows-forge', 'src/store/b.ts', `import '../forge/resolver';`],
  ['only-forge-talks-to-forge', 'src/jira/c.ts', `import '@forge/resolver';`],
  ['panel-talks-over-the-bridge', 'static/panel/a.ts', `import '@forge/resolver';`],
  ['nobody-imports-the-index', 'src/forge/b.ts', `import '../index';`],
  ['zod-at-the-doors', 'static/panel/b.ts', `import 'zod';`],
  ['zod-at-the-doors', 'src/domain/measures/c.ts', `import 'zod';`],
  ['panel-to-contract', 'static/panel/c.ts', `import '../../src/domain/inspect';`],
  [
    'panel-to-contract',
    'static/panel/d.ts',
    `import type { Sprint } from '../../src/domain/model/sprint'; export type A = Sprint;`,
  ],
  ['panel-imports-types', 'static/panel/e.ts', `import '../../src/contract';`],
  ['panel-packages', 'static/panel/f.ts', `import 'date-fns';`],
  ['nobody-imports-the-panel', 'local/a.ts', `import '../static/panel/main';`],
  ['nobody-imports-local', 'src/forge/c.ts', `import '../../local/start';`],
  ['demo-knows-no-rules', 'local/demo/a.ts', `import '../../src/domain/rules/origin';`],
  ['no-circles', 'src/jira/d-2.ts', `import './d';`],
  ['no-unknown-modules', 'src/jira/e.ts', `import './nowhere';`],
  ['no-undeclared-packages', 'local/b.ts', `import 'came-along';`],
  ['product-without-tools', 'src/jira/f.ts', `import 'fastify';`],
  ['no-tests-in-the-product', 'local/c.ts', `import '../tests/start.test';`],
  ['no-orphans', 'local/d.ts', 'export const alone = 1;'],
];

/** What cannot be said in one file: the other half of the circle, and the two files that stand alone in the house. */
const BESIDE_THEM: Files = {
  'src/jira/d.ts': `import './d-2';`,
  'src/contract.ts': `import { origin } from './domain/rules/origin'; import { read } from './jira/read'; export const shown = [origin, read];`,
  'src/index.ts': `export { resolver } from './forge/resolver'; export { inspect } from './domain/inspect';`,
};

const IN_THE_TWO_FILES: readonly (readonly [rule: string, file: string, to: string])[] = [
  ['contract-to-types-of-the-domain', 'src/contract.ts', 'src/jira/read.ts'],
  ['contract-imports-types', 'src/contract.ts', 'src/domain/rules/origin.ts'],
  ['index-exports-only', 'src/index.ts', 'src/domain/inspect.ts'],
];

const root = mkdtempSync(join(tmpdir(), 'arrows-'));
const forbiddenFiles = Object.fromEntries(FORBIDDEN.map(([, file, text]) => [file, text]));
const findings = cruise('forbidden', { ...ALLOWED, ...BESIDE_THEM, ...forbiddenFiles });

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('an arrow that is not allowed', () => {
  test.each(FORBIDDEN)('%s speaks in %s', (rule, file) => {
    expect(findings.filter(({ from }) => from === file).map((finding) => finding.rule.name)).toContain(rule);
  });

  test.each(IN_THE_TWO_FILES)('%s speaks in %s about %s', (rule, file, target) => {
    const about = findings.filter(({ from, to }) => from === file && to === target);
    expect(about.map((finding) => finding.rule.name)).toContain(rule);
  });

  test('every rule of the house is tried here and says what to do instead', () => {
    const { forbidden } = createRequire(__filename)('../../.dependency-cruiser.cjs') as {
      forbidden: readonly { name: string; comment?: string }[];
    };
    const tried = new Set([...FORBIDDEN, ...IN_THE_TWO_FILES].map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
    expect(forbidden.filter(({ comment }) => comment === undefined || comment.length < 30)).toEqual([]);
  });
});

test('a house in which every arrow is allowed: nothing speaks', () => {
  expect(cruise('allowed', ALLOWED)).toEqual([]);
});

/** Writes the house into a folder of its own and asks dependency-cruiser, with the settings of this project. */
function cruise(name: string, files: Files): readonly Finding[] {
  const house = join(root, name);
  const used = ['zod', 'date-fns', 'simple-statistics', 'react', '@forge/resolver', '@forge/bridge'];
  const packages = [...used, 'fastify', 'came-along'].flatMap((each) => [
    [
      `node_modules/${each}/package.json`,
      JSON.stringify({ name: each, version: '1.0.0', main: 'dist/index.js' }),
    ],
    [`node_modules/${each}/dist/index.js`, ''],
  ]);
  const versions = Object.fromEntries(used.map((each) => [each, '1.0.0']));
  const declared = JSON.stringify({ dependencies: versions, devDependencies: { fastify: '1.0.0' } });
  const settings = Object.fromEntries([
    ...packages,
    ['package.json', declared],
    ['tsconfig.json', '{}'],
  ]) as Files;
  for (const [path, text] of Object.entries({ ...settings, ...files })) write(join(house, path), text);
  return ask(house);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function ask(house: string): readonly Finding[] {
  const settings = resolve('.dependency-cruiser.cjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', settings, '--output-type', 'json', 'src', 'static', 'local', 'tests'],
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stderr !== '' && stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Finding[] } }).summary.violations;
}
