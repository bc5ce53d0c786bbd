import { execFileSync } from 'node:child_process';
import { licenceTable } from '../../local/docs/licence-table';
import { licencesIn } from './licences-written';

/** Whoever ships these may pass them on with a closed or an open app. */
const LOOKED_AT = ['Apache-2.0', 'MIT', 'ISC', '0BSD', 'Atlassian Developer Terms'];

// That of the functions: tests/forge-platform/bundle.test.ts, where they are bundled anyway.
test('docs/licences.md lists the packages that the panel is made of: npm run docs writes it anew', () => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'tests/architecture/print-panel-packages.ts'];
  const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
  const packages = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as readonly string[];
  expect(licencesIn('In the panel')).toEqual(licenceTable('.', packages).slice(2));
}, 120_000);

test('nothing ships under terms that nobody has looked at', () => {
  const rows = [...licencesIn('In the functions'), ...licencesIn('In the panel')];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !LOOKED_AT.some((terms) => row.endsWith(`| ${terms} |`)))).toEqual([]);
});
