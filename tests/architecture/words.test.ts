import { projectFiles, textOf } from './project-files';
import { readByPeople } from './read-by-people';

/** Words that judge people. Nothing that the product says to a team may use one of them, in English or in German. */
const BANNED = new RegExp(
  [
    String.raw`violat(e|es|ed|ing|ions?)`,
    String.raw`fail(s|ed|ing|ures?)?`,
    'offenders?',
    'guilty',
    String.raw`blam(e|es|ed|ing)`,
    String.raw`scor(e|es|ed|ing)`,
    'bad',
    'the PO did',
    'scope creep',
    String.raw`verst(o|ö)(ß|ss)e?`,
    'gescheitert',
    'fehlgeschlagen',
    'versagt?',
    'schuld(ig)?',
    'vorwurf',
    'schlecht(e[rsnm]?)?',
    'der PO hat',
  ]
    .map((word) => String.raw`(?<![\p{L}-])${word}(?![\p{L}-])`)
    .join('|'),
  'giu',
);

/** The two names of the source texts that hold such a word: they are quotations, and only whole. */
const QUOTATIONS = /deliver with bad quality|blame PO for requirement defects/gi;

const TEXTS = /\.(ts|tsx|md|html)$/;
const files = projectFiles('src', 'static', 'local', 'docs', 'README.md', 'CHANGELOG.md').filter((path) =>
  TEXTS.test(path),
);

test('there are texts to look at', () => {
  expect(files.flatMap((path) => readByPeople(path, textOf(path))).length).toBeGreaterThan(50);
});

test('no text that people read judges them', () => {
  const found = files.flatMap((path) => banned(path, textOf(path)).map((words) => `${path}: ${words}`));
  expect(found).toEqual([]);
});

describe('the search for such words', () => {
  test.each([
    ['a sentence', `const says = 'The sprint failed again.';`, 'failed'],
    ['a label of one word', `const label = 'Score';`, 'Score'],
    ['a sentence with a value in it', 'const says = `${name} is to blame`;', 'blame'],
    ['German', `const says = 'Das ist ein Verstoß.';`, 'Verstoß'],
    ['two words', `const says = 'This is scope creep.';`, 'scope creep'],
  ])('finds %s', (_edge, text, word) => {
    expect(banned('some.ts', text)).toEqual([word]);
  });

  test('finds the text of a page', () => {
    expect(banned('some.tsx', 'const page = <p>Your score</p>;')).toEqual(['score']);
    expect(banned('some.md', 'A bad sprint, and `kind: failed`.')).toEqual(['bad']);
  });

  test.each([
    ['a kind that the program reads', `const answer = { kind: 'failed' };`],
    ['a name of the source texts, quoted', `const name = 'deliver with bad quality';`],
    ['a word that only contains one', `const says = 'Underscore the badge of the scoreboard.';`],
  ])('leaves %s alone', (_edge, text) => {
    expect(banned('some.ts', text)).toEqual([]);
  });
});

function banned(path: string, text: string): string[] {
  return readByPeople(path, text).flatMap((words) => words.replace(QUOTATIONS, '').match(BANNED) ?? []);
}
