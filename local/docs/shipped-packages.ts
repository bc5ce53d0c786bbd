import { readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getNodeBundler } from '@forge/bundler';
import { build } from 'vite';

type Logger = Parameters<typeof getNodeBundler>[0];
type ConfigReader = Parameters<typeof getNodeBundler>[2];

/** The folders of the packages that parts of are in what goes to Jira, by who put them there. */
export interface ShippedPackages {
  /** In the functions, by the source map of the bundle that Forge would upload. */
  readonly functions: readonly string[];
  /** In the panel, by the modules of its build. */
  readonly panel: readonly string[];
}

/** Bundles both, with no network, and keeps nothing of it. */
export async function shippedPackages(repository: string): Promise<ShippedPackages> {
  return {
    functions: foldersIn(await sourcesOfFunctions(repository)),
    panel: foldersIn(await modulesOfPanel(repository)),
  };
}

/** Forge puts its own wrapper round the bundle, and fetches it from Atlassian; it is none of ours. */
const wrapper = { script: '// nothing', source: 'here', version: 'none' };
const wrappers = {
  getNodeRuntimeWrapper: () => Promise.resolve(wrapper),
  getNodeRuntimeLoader: () => Promise.resolve(wrapper),
};

async function sourcesOfFunctions(repository: string): Promise<readonly string[]> {
  const logger = { info: () => undefined, warn: () => undefined } as unknown as Logger;
  const settings = { readConfig: () => Promise.resolve({ app: {} }) } as unknown as ConfigReader;
  const entryPoints = [{ name: 'index', path: './src/index.ts' }];
  const { outputDir } = await getNodeBundler(logger, wrappers, settings).bundle({
    appDirectory: repository,
    entryPoints,
  });
  try {
    const map = readFileSync(join(outputDir, 'index.cjs.map'), 'utf8');
    return (JSON.parse(map) as { readonly sources: readonly string[] }).sources;
  } finally {
    rmSync(outputDir, { recursive: true, force: true });
  }
}

async function modulesOfPanel(repository: string): Promise<readonly string[]> {
  const configFile = join(repository, 'static', 'vite.config.ts');
  const built = await build({ configFile, logLevel: 'silent', build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
}

function foldersIn(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => PACKAGE.exec(file.split(sep).join('/'))?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** The innermost package of a path, from the outermost `node_modules` on. */
const PACKAGE = /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;
