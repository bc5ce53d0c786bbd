import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '../../../src');

/** Every exported function of src/jira that is handed a Jira and that something outside of src/jira imports. */
export function functionsThatAsk(): readonly string[] {
  const asking = filesBelow('jira').flatMap((path) =>
    [...textOf(path).matchAll(/^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*jira: Jira\b[^]*?\n\}/gm)]
      // What gives a Jira again asks nothing by itself.
      .filter(([text]) => !/\): Jira \{$/m.test(text))
      .flatMap(([, name]) => name ?? []),
  );
  const outside = importedNames();
  return asking.filter((name) => outside.has(name)).sort();
}

/** Every path below /rest/ that src/jira writes down, with its changing parts as `*`. */
export function pathsInTheSource(): readonly string[] {
  const texts = filesBelow('jira').map(textOf).join('\n');
  const paths = [...texts.matchAll(/['`](\/rest\/[^'`?]+)/g)].map(([, path = '']) => withoutParts(path));
  const suffixes = [...texts.matchAll(/`\$\{path\}(\/[^'`?]+)/g)].map(([, path = '']) => withoutParts(path));
  const board = '/rest/agile/1.0/board/*';
  return [...new Set([...paths, ...suffixes.map((suffix) => `${board}${suffix}`)])].sort();
}

function withoutParts(path: string): string {
  return path.replace(/\$\{[^}]*\}/g, '*');
}

function importedNames(): ReadonlySet<string> {
  const texts = filesBelow('forge').map(textOf).join('\n');
  const imports = [...texts.matchAll(/import (?:type )?\{([^}]*)\} from '[^']*\/jira\/[^']*'/g)];
  const names = imports.flatMap(([, list = '']) => list.split(','));
  return new Set(names.map((name) => name.trim().split(' as ')[0] ?? ''));
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(SOURCE, folder, name));
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}
