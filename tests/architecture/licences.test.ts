import { execFileSync } from 'node:child_process';
import { textOf } from './project-files';

/** Whoever ships these may pass them on with a closed or an open app. */
const FREE = [
  'Apache-2.0',
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Atlassian Developer Terms',
];

const page = textOf('docs/licences.md');
/** Without the spaces that the tables are aligned with. */
const plain = (text: string): string =>
  text
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '-')
    .trim();

test('docs/licences.md is what the bundles hold: npm run docs writes it anew', () => {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const printed = execFileSync(process.execPath, [tsx, 'tests/architecture/print-licences.ts'], {
    encoding: 'utf8',
  });
  expect(plain(page)).toBe(plain(printed));
}, 240_000);

test('nothing ships under terms that nobody has looked at', () => {
  const terms = [...page.matchAll(/^\| \S+ +\| [\d.]+ +\| (.*?) *\|$/gm)].map(([, licence = '']) => licence);
  expect(terms.length).toBeGreaterThan(10);
  expect(terms.filter((licence) => !FREE.includes(licence))).toEqual([]);
});
