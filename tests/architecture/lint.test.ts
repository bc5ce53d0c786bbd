import { execFileSync } from 'node:child_process';

interface Case {
  readonly path: string;
  readonly text: string;
}

const inTheDomain = (text: string): Case => ({ path: 'src/domain/model/instant.ts', text });
const atTheDoor = (text: string): Case => ({ path: 'src/jira/jira.ts', text });
const inATest = (text: string): Case => ({ path: 'tests/architecture/lint.test.ts', text });
const statements = (count: number): string => 'void 0;\n'.repeat(count);
const functionOf = (count: number): string => `export function long(): void {\n${statements(count - 2)}}\n`;
const testOf = (count: number): string => `test('one', () => {\n${statements(count - 2)}});\n`;
const forgetful = `export function says(kind: 'left' | 'entered'): string {
  switch (kind) { case 'left': return 'went out'; }
  return '';
}`;

const REFUSED: readonly (readonly [edge: string, place: Case, rule: string])[] = [
  ['a clock in the domain', inTheDomain('export const now = Date.now();'), 'no-restricted-syntax'],
  ['a date of today in the domain', inTheDomain('export const now = new Date();'), 'no-restricted-syntax'],
  ['chance in the domain', inTheDomain('export const dice = Math.random();'), 'no-restricted-syntax'],
  ['@forge/* beside src/forge', atTheDoor(`export * from '@forge/api';`), 'no-restricted-imports'],
  ['a function of 26 lines', atTheDoor(functionOf(26)), 'max-lines-per-function'],
  ['a test of 61 lines', inATest(testOf(61)), 'house/max-lines-per-test-function'],
  ['a file of 301 lines', atTheDoor(statements(301)), 'max-lines'],
  ['a file of 201 lines in the domain', inTheDomain(statements(201)), 'max-lines'],
  ['an abbreviation', atTheDoor('export const cfg = 1;'), 'id-denylist'],
  ['words for the console', atTheDoor(`console.log('here');`), 'no-console'],
  ['a promise nobody waits for', atTheDoor('Promise.resolve(1);'), '@typescript-eslint/no-floating-promises'],
  [
    'an import of a type that does not say so',
    atTheDoor(`import { Instant } from '../domain/model/instant'; export type At = Instant;`),
    '@typescript-eslint/consistent-type-imports',
  ],
  ['a switch that forgets a kind', atTheDoor(forgetful), '@typescript-eslint/switch-exhaustiveness-check'],
];

const ALLOWED: readonly (readonly [edge: string, place: Case])[] = [
  ['a date made of a given instant', inTheDomain('export const day = (at: number): Date => new Date(at);')],
  ['a function of 25 lines, with a comment', atTheDoor(functionOf(25).replace('\n', '\n\n// Why.\n'))],
  ['a test of 60 lines', inATest(testOf(60))],
  [
    'a describe as long as its tests are many',
    inATest(`describe('all', () => {\n${testOf(40).repeat(3)}});`),
  ],
  ['a describe over a table', inATest(`describe.each([1])('%s', () => {\n${testOf(40).repeat(3)}});`)],
];

const found = lint([...REFUSED, ...ALLOWED].map(([, place]) => place));

describe('lint refuses', () => {
  test.each(REFUSED)('%s', (_edge, place, rule) => {
    expect(found.get(place.text)).toContain(rule);
  });
});

describe('lint allows', () => {
  test.each(ALLOWED)('%s', (_edge, place) => {
    expect(found.get(place.text)).toEqual([]);
  });
});

/** The rules that speak, by text. ESLint reads its settings as a module, so it runs in a process of its own. */
function lint(cases: readonly Case[]): ReadonlyMap<string, readonly string[]> {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const rules = async ({ path, text }) => {
      const [file] = await eslint.lintText(text, { filePath: path });
      return [text, file.messages.map(({ ruleId, message }) => ruleId ?? message)];
    };
    const all = [];
    for (const each of ${JSON.stringify(cases)}) all.push(await rules(each));
    console.log(JSON.stringify(all));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return new Map(JSON.parse(printed) as [string, string[]][]);
}
