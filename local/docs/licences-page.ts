import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { shippedPackages } from './shipped-packages';

const declared = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Every package of which something goes to Jira, with its version and the licence that it names. */
export async function licencesPage(repository: string): Promise<string> {
  const { functions, panel } = await shippedPackages(repository);
  return [
    '# Licences of what ships',
    '',
    'Trust Signals itself is under Apache-2.0. Written by `npm run docs` from the bundles that go to Jira; what only builds, tests or runs the app on your machine is not in them.',
    '',
    '## In the functions',
    '',
    ...tableOf(repository, functions),
    '',
    '## In the panel',
    '',
    ...tableOf(repository, panel),
    '',
    '“Atlassian Developer Terms” are the words of the licence file that the package carries.',
    '',
  ].join('\n');
}

function tableOf(repository: string, folders: readonly string[]): readonly string[] {
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
