import { browserGate } from './browser-gate';
import type { Command } from './command-gate';
import { commandGate } from './command-gate';
import { jestGate } from './jest-gate';
import type { Gate, Outcome } from './outcome';

const types = (name: string, project: string): Command => [
  'node_modules/typescript/bin/tsc',
  ...[
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    `node_modules/.cache/types-${name}.tsbuildinfo`,
    '-p',
    project,
  ],
];

export const TYPES: readonly Command[] = [
  types('all', 'tsconfig.json'),
  types('domain', 'src/domain/tsconfig.json'),
  types('panel', 'static/tsconfig.json'),
];

/** Without a cache: what a rule says of one file can depend on the types of another. */
const LINT: Command = ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'];

const FORMAT: Command = [
  'node_modules/prettier/bin/prettier.cjs',
  ...['--check', '.', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
];

const ARROWS: Command = [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ...['--config', '.dependency-cruiser.cjs', 'src', 'static', 'local', 'tests'],
];

/** The panel as Jira would get it: the tests in a browser and those of the bundle look at this one. */
const BUILD: Command = ['node_modules/vite/bin/vite.js', 'build', '--config', 'static/vite.config.ts'];

/** Into how many parts the tests are cut: none may come near the time after which it is ended, on a busy machine either. */
const PARTS = 6;
const BROWSER_PARTS = 8;

const parts = (name: string, of: number, run: (shard: string) => Promise<Outcome>): readonly Gate[] =>
  Array.from({ length: of }, (_, place) => {
    const part = `${String(place + 1)}/${String(of)}`;
    return { name: `${name} ${part}`, run: () => run(`--shard=${part}`) };
  });

/** Everything that must hold, the longest first, so that both processors have work to the end. */
export const GATES: readonly Gate[] = [
  ...parts('browser', BROWSER_PARTS, browserGate),
  ...parts('tests', PARTS, (shard) => jestGate([shard])),
  { name: 'lint', run: () => commandGate([LINT]) },
  { name: 'types', run: () => commandGate(TYPES) },
  { name: 'format', run: () => commandGate([FORMAT]) },
  { name: 'arrows', run: () => commandGate([ARROWS]) },
];

/** What the others stand on. */
export const FIRST: readonly Gate[] = [{ name: 'build', run: () => commandGate([BUILD]) }];
