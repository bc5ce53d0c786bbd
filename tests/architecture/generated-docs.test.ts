import { basename } from 'node:path';
import { BREAKERS } from '../../src/domain/breakers/index';
import { SIGNALS } from '../../src/domain/signals/index';
import { breakersPage } from '../../local/docs/breakers-page';
import { firstSentence } from '../../local/docs/first-sentence';
import { RULE_QUESTIONS } from '../../local/docs/rule-questions';
import { tourTable } from '../../local/docs/tour-table';
import { rulesPage } from '../../local/docs/rules-page';
import { projectFiles, textOf } from './project-files';

describe('docs/rules.md', () => {
  test('is current: npm run docs writes it anew', () => {
    expect(textOf('docs/rules.md')).toBe(rulesPage());
  });

  test('has a question for every rule, and no rule twice', () => {
    const rules = projectFiles('src/domain/rules').map((path) => basename(path, '.ts'));
    expect(Object.keys(RULE_QUESTIONS).toSorted()).toEqual(rules.toSorted());
    expect(new Set(Object.values(RULE_QUESTIONS)).size).toBe(rules.length);
  });

  test('has the question of every signal', () => {
    expect(SIGNALS.filter(({ asks }) => !rulesPage().includes(`- **${asks}** `))).toEqual([]);
  });
});

describe('docs/tour.md', () => {
  const rowsIn = (text: string) =>
    text
      .split('\n')
      .filter((line) => /^\| [^-]/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));

  test('has a current table of what each view offers: npm run docs writes it anew', () => {
    expect(rowsIn(tourTable()).length).toBeGreaterThan(10);
    expect(rowsIn(textOf('docs/tour.md'))).toEqual(rowsIn(tourTable()));
  });

  test.each([
    ['Sprint, hints', ['none: too early to tell', 'the same', /^1 of/, /^7 of/, /^18 of/, /^25 of/]],
    ['Velocity', [/nothing/, /each sprint/, 'the same', 'the same', /forecast/, /promised, the trend/]],
  ])('tells for 0, 1, 3, 5, 6 and 10 closed sprints: %s', (view, cells) => {
    const [, , ...told] = rowsIn(textOf('docs/tour.md')).find((row) => row[1] === view) ?? [];
    expect(told.slice(0, -1)).toEqual(cells.map((cell) => expect.stringMatching(cell) as string));
  });
});

describe('docs/breakers.md', () => {
  test('is current: npm run docs writes it anew', () => {
    expect(textOf('docs/breakers.md')).toBe(breakersPage());
  });

  test('has every breaker with all its texts', () => {
    const page = breakersPage();
    const texts = BREAKERS.flatMap((breaker) => [
      breaker.name,
      breaker.promise,
      breaker.canMean,
      ...breaker.canAlsoMean,
      breaker.cannotBeSeen,
      breaker.checkIn,
      breaker.ask,
      ...breaker.try.flatMap(({ title, how, ground }) => [title, how, ground]),
    ]);
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  });
});

describe('the first sentence of a file', () => {
  test.each([
    ['ends at the first full stop', '/** A rule. And more. */\nexport function rule() {}', 'A rule.'],
    [
      'runs over lines',
      '/**\n * A rule of\n * two lines.\n */\nexport function rule() {}',
      'A rule of two lines.',
    ],
    [
      'does not end inside of a number',
      '/** Above 0.30 of it. */\nexport const rule = 1;',
      'Above 0.30 of it.',
    ],
    [
      'is that of the first function, not of a type before it',
      '/** A type. */\nexport type Kind = 1;\n\n/** A rule. */\nexport function rule() {}',
      'A rule.',
    ],
  ])('%s', (_edge, text, sentence) => {
    expect(firstSentence(text, 'some.ts')).toBe(sentence);
  });

  test('must be there', () => {
    expect(() => firstSentence('export function rule() {}', 'some.ts')).toThrow(/some\.ts does not say/);
  });
});
