import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = /(^|\/)(node_modules|dist|\.git|\.local|\.stryker-tmp|coverage|reports|screenshots)$/;

/** The project's own files, by path from the root, below any of the given places (folders or files). */
export function projectFiles(...places: readonly string[]): string[] {
  return places.flatMap((place) => below(place)).sort();
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Every project file that holds text. */
export function everyFile(): string[] {
  return projectFiles('.').filter((path) => !/\.(png|ico|woff2?)$/.test(path));
}

function below(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .map((entry) => ({ entry, path: place === '.' ? entry.name : join(place, entry.name) }))
    .filter(({ path }) => !NOT_OURS.test(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? below(path) : entry.isFile() ? [path] : []));
}
