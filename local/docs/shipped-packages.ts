import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getNodeBundler } from '@forge/bundler';
import { build } from 'vite';
import { foldersOfPackages, packagesOfBundle } from './package-folders';

type Logger = Parameters<typeof getNodeBundler>[0];
type ConfigReader = Parameters<typeof getNodeBundler>[2];

/** Forge puts its own wrapper round the bundle, and fetches it from Atlassian; it is none of ours. */
const wrapper = { script: '// nothing', source: 'here', version: 'none' };
const wrappers = {
  getNodeRuntimeWrapper: () => Promise.resolve(wrapper),
  getNodeRuntimeLoader: () => Promise.resolve(wrapper),
};

/** The packages that the functions are made of, by the source map of the bundle that Forge would upload; with no network. */
export async function packagesOfFunctions(repository: string): Promise<readonly string[]> {
  const logger = { info: () => undefined, warn: () => undefined } as unknown as Logger;
  const settings = { readConfig: () => Promise.resolve({ app: {} }) } as unknown as ConfigReader;
  const entryPoints = [{ name: 'index', path: './src/index.ts' }];
  const { outputDir } = await getNodeBundler(logger, wrappers, settings).bundle({
    appDirectory: repository,
    entryPoints,
  });
  try {
    return packagesOfBundle(outputDir);
  } finally {
    rmSync(outputDir, { recursive: true, force: true });
  }
}

/** The packages that the panel is made of, by the modules of its build, of which nothing is kept. */
export async function packagesOfPanel(repository: string): Promise<readonly string[]> {
  const configFile = join(repository, 'static', 'vite.config.ts');
  const built = await build({ configFile, logLevel: 'silent', build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return foldersOfPackages(outputs.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : [])));
}
