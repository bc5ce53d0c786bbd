/** Makes the bundle that Forge would upload, with no network, loads it, and prints its size and what it exports. */
import './without-network';
import { rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getNodeBundler } from '@forge/bundler';
import { packagesOfBundle } from '../../local/docs/package-folders';

type Logger = Parameters<typeof getNodeBundler>[0];
type ConfigReader = Parameters<typeof getNodeBundler>[2];

export interface Bundled {
  readonly bytes: number;
  /** Each export with its kind. */
  readonly exports: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** The folders of the packages that it is made of. */
  readonly packages: readonly string[];
}

/** Forge puts its own wrapper round a bundle and fetches it from Atlassian; what it says is not ours to test. */
const wrapper = { script: '// nothing', source: 'here', version: 'none' };
const wrappers = {
  getNodeRuntimeWrapper: () => Promise.resolve(wrapper),
  getNodeRuntimeLoader: () => Promise.resolve(wrapper),
};

void makeBundle().then((bundled) => {
  console.log(JSON.stringify(bundled));
});

async function makeBundle(): Promise<Bundled> {
  const warnings: string[] = [];
  const logger = {
    info: () => undefined,
    warn: (words: string) => warnings.push(words),
  } as unknown as Logger;
  const settings = { readConfig: () => Promise.resolve({ app: {} }) } as unknown as ConfigReader;
  const { outputDir } = await getNodeBundler(logger, wrappers, settings).bundle({
    appDirectory: process.cwd(),
    entryPoints: [{ name: 'index', path: './src/index.ts' }],
  });
  try {
    const file = join(outputDir, 'index.cjs');
    const packages = packagesOfBundle(outputDir);
    return { bytes: statSync(file).size, exports: exportsOf(file), warnings, packages };
  } finally {
    rmSync(outputDir, { recursive: true, force: true });
  }
}

function exportsOf(file: string): Record<string, string> {
  const loaded = createRequire(file)(file) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(loaded).map(([name, value]) => [name, typeof value]));
}
