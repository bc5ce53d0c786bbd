import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder of each package that a file is of, from `node_modules` on. */
export function foldersOfPackages(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => PACKAGE.exec(file.split(sep).join('/'))?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** The innermost package of a path, from the outermost `node_modules` on. */
const PACKAGE = /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** The packages of a bundle that Forge's bundler made, by its source map. */
export function packagesOfBundle(folder: string): readonly string[] {
  const map = readFileSync(join(folder, 'index.cjs.map'), 'utf8');
  return foldersOfPackages((JSON.parse(map) as { readonly sources: readonly string[] }).sources);
}
