import type { FailureCode } from '../../../src/domain/model/known-failure';
import { functionsThatAsk, pathsInTheSource } from './calls-in-the-source';
import { isInSentences, type Outcome } from './outcome';
import { READ_PATHS, type ReadPath } from './read-paths';
import { Readings } from './readings';
import { BROKEN_PAGES, LASTING, ODD, PASSING, REFUSING, USED_UP } from './troubles';

const readings = new Readings();

beforeAll(() => readings.begin(READ_PATHS));
afterAll(() => readings.close());

const rows = <T extends { readonly name: string }>(troubles: readonly T[]) =>
  READ_PATHS.flatMap((path) => troubles.map((trouble) => [path.name, trouble.name, path, trouble] as const));
const callsOf = (path: ReadPath) => Array.from({ length: readings.calls(path) }, (_, call) => call);

describe('the table', () => {
  test('has a row for every function with which the app asks Jira', () => {
    const named = [...READ_PATHS.map(({ name }) => name), 'updateComputations'];
    expect(named.toSorted()).toEqual(functionsThatAsk());
  });

  test('reaches every path that the source asks for', () => {
    const asked = new Set(readings.requests.map(({ path }) => path.split('?')[0] ?? path));
    const patterns = pathsInTheSource().map(
      (path) => [path, new RegExp(`^${path.replaceAll('*', '[^/]+')}$`)] as const,
    );
    expect(patterns.length).toBeGreaterThan(10);
    expect(
      patterns.filter(([, pattern]) => ![...asked].some((path) => pattern.test(path))).map(([path]) => path),
    ).toEqual([]);
  });

  test('compares with numbers: the board without trouble has items of every kind', () => {
    const [first] = READ_PATHS;
    const text = JSON.stringify(first && readings.right(first));
    for (const word of ['"removed"', '"added"', '"completed"', '"committed"']) expect(text).toContain(word);
  });
});

describe('a trouble that passes is not noticed', () => {
  test.each(rows(PASSING))('%s, at each of its calls: %s', async (_path, _trouble, path, { make }) => {
    for (const call of callsOf(path)) {
      expect(await readings.under(path, make(), call)).toMatchObject({
        kind: 'value',
        value: readings.right(path),
      });
    }
  });
});

describe('a trouble that lasts is told, and no number is made of it', () => {
  test.each(rows([...LASTING, ...REFUSING]))(
    '%s, from each of its calls on: %s',
    async (_path, _trouble, path, { make, told }) => {
      for (const call of callsOf(path)) {
        const outcome = await readings.under(path, make(), call);
        expect(verdict(path, outcome, told)).toMatch(call === 0 ? /^(told|less)$/ : /^(told|less|right)$/);
      }
    },
  );

  test.each(rows(USED_UP))(
    '%s, from each of its calls on, when the allowance of the hour is used up %s: it is not asked again',
    async (_path, _trouble, path, { make, told }) => {
      for (const call of callsOf(path)) {
        const outcome = await readings.under(path, make(), call);
        expect(verdict(path, outcome, told)).toBe('told');
        expect(outcome.calls).toBeLessThanOrEqual(readings.calls(path));
      }
    },
  );
});

describe('what comes in an odd form is read as what it says', () => {
  test.each(rows(ODD))('%s: %s', async (_path, _trouble, path, { make }) => {
    expect(await readings.under(path, make())).toMatchObject({ kind: 'value', value: readings.right(path) });
  });
});

describe('pages that do not come together are told, or were not needed', () => {
  test.each(rows(BROKEN_PAGES))('%s: %s', async (_path, _trouble, path, { make, told }) => {
    expect(verdict(path, await readings.under(path, make()), told)).toMatch(/^(told|right)$/);
  });

  test.each(BROKEN_PAGES)('$name: at least one reading meets it', async ({ make, told }) => {
    const codes: string[] = [];
    for (const name of ['readBoardHistory', 'readHead', 'readComputations']) {
      const outcome = await readAt(name, make);
      if (outcome.kind === 'told') codes.push(outcome.failure.code);
    }
    expect(codes.filter((code) => told.some((one) => one === code)).length).toBeGreaterThan(0);
  });
});

function readAt(name: string, make: (typeof BROKEN_PAGES)[number]['make']) {
  const path = READ_PATHS.find((one) => one.name === name);
  if (path === undefined) throw new Error(`There is no ${name}.`);
  return readings.under(path, make());
}

/** `right` = as without trouble; `less` = what is given where Jira says no; `told` = a sentence with the next step. */
function verdict(path: ReadPath, outcome: Outcome, codes: readonly FailureCode[]): string {
  if (outcome.kind === 'told') {
    const { code, says } = outcome.failure;
    return codes.includes(code) && isInSentences(outcome.failure) ? 'told' : `${code}: ${says}`;
  }
  if (isSame(outcome.value, readings.right(path))) return 'right';
  if ('whenRefused' in path && isSame(outcome.value, path.whenRefused)) return 'less';
  return saysLess(outcome.value, readings.right(path)) ? 'less' : 'another value';
}

/** The same numbers, and the page says in words that nobody knows which items the board shows. */
function saysLess(value: unknown, right: unknown): boolean {
  const isNote = (part: unknown) => typeof part === 'string' && part.includes(BOARD_ITEMS_UNKNOWN);
  const withoutNote = JSON.stringify(value, (name, part: unknown) => {
    if (name === 'boardItems') return 'known';
    return name === 'dataQuality' && Array.isArray(part) ? part.filter((note) => !isNote(note)) : part;
  });
  const isSaid = JSON.stringify(value).includes('board-items-unknown');
  return isSaid && withoutNote === JSON.stringify(right);
}

const BOARD_ITEMS_UNKNOWN = '"board-items-unknown"';

function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
