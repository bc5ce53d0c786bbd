import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const declared = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** A row for each package, by its folder. */
export function licenceTable(repository: string, folders: readonly string[]): readonly string[] {
  const rows = folders.map((folder) => {
    const text = readFileSync(join(repository, folder, 'package.json'), 'utf8');
    const { name, version, license } = declared.parse(JSON.parse(text));
    return `| ${name} | ${version} | ${inWords(license, join(repository, folder))} |`;
  });
  return ['| package | version | licence |', '| --- | --- | --- |', ...new Set(rows)];
}

/** Where a package points to a file of its own, that file names its terms. */
function inWords(license: string, folder: string): string {
  const file = /^SEE LICENSE IN (\S+)$/.exec(license)?.[1];
  if (file === undefined) return license;
  const text = readFileSync(join(folder, file), 'utf8').replace(/\s+/g, ' ');
  const terms = /conditions outlined in the ([A-Z][\w ]+ Terms)/.exec(text)?.[1];
  if (terms === undefined) throw new Error(`What are the terms in ${file} of ${folder}?`);
  return terms;
}
