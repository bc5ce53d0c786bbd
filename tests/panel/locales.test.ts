import { readFileSync } from 'node:fs';
import { englishTexts } from '../../local/docs/english-texts';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import type { Texts } from '../../local/docs/texts-of';
import { sentencesOf } from './sentences-of';

const { files, fallback } = readManifest('manifest.yml').languages;
const textsIn = (locale: string): Texts =>
  JSON.parse(readFileSync(files.get(locale) ?? `no file for ${locale}`, 'utf8')) as Texts;
const english = textsIn('en-US');
const inEnglish = sentencesOf(english);
const translated = [...files.keys()].filter((locale) => locale !== 'en-US');

/** What is said in German as in English: names, words of Scrum, and texts that are only places and marks. */
const THE_SAME = {
  'de-DE': [
    ...['title', 'sprintView', 'velocityView', 'checkInView', 'board', 'sprint', 'agreement.pauseTitle'],
    ...['experiments.poSide.product-owner', 'experiments.poSide.stakeholder', 'velocity.title'],
    ...['experiments.teamSide.scrum-master', 'talk.sides.team-to-po', 'numbers.termNames.velocity'],
    'numbers.termNames.signal',
  ],
} as Readonly<Record<string, readonly string[]>>;

const BANNED_IN_GERMAN = new RegExp(
  [
    'verletz\\p{L}*|verst(o|ö)(ß|ss)\\p{L}*|gescheitert|scheiter\\p{L}*|fehlgeschlagen|fehlschl(a|ä)g\\p{L}*|versag\\p{L}*',
    '(un)?schuld\\p{L}*|vorwurf|vorwürfe|täter\\p{L}*|sünder\\p{L}*|schlecht\\p{L}*|schlimm\\p{L}*|mangelhaft\\p{L}*',
    '(schul)?noten?|punktzahl(en)?|punktestand|bewertung(en)?|rangliste\\p{L}*|strafe\\p{L}*|der PO hat',
  ]
    .map((words) => `(?<![\\p{L}-])(${words})(?![\\p{L}-])`)
    .join('|'),
  'iu',
);

test('locales/en-US.json is current: npm run docs writes it anew', () => {
  expect(readFileSync('locales/en-US.json', 'utf8')).toBe(englishTexts());
});

test('everybody whose language there is not is told in English', () => {
  expect(fallback).toEqual({ default: 'en-US' });
  expect(translated).toEqual(['de-DE']);
});

describe.each(translated)('%s', (locale) => {
  const theirs = textsIn(locale);
  const sentences = sentencesOf(theirs);

  test('says all that English says, and nothing else', () => {
    expect(shapeOf(theirs)).toEqual(shapeOf(english));
  });

  test('has the plural forms that the language has', () => {
    const wanted = formsOf(locale);
    const other = [...countedIn(theirs)].filter(([, forms]) => !sameList(Object.keys(forms), wanted));
    expect(other.map(([path]) => path)).toEqual([]);
    expect([...countedIn(theirs)].length).toBeGreaterThan(5);
  });

  test('shows what English shows, in each text', () => {
    const different = [...sentences].filter(
      ([path, text]) => !sameList(placesOf(text), placesOf(inEnglish.get(path) ?? '')),
    );
    expect(different).toEqual([]);
  });

  test('leaves no text empty', () => {
    expect([...sentences].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('says in its own words what is no name', () => {
    const same = [...inEnglish]
      .filter(([path, text]) => sentences.get(path) === text && /\p{L}/u.test(text.replace(/\{\d\}/g, '')))
      .map(([path]) => path);
    expect(same.toSorted()).toEqual([...(THE_SAME[locale] ?? [])].sort());
  });

  test('never gives a share in percent', () => {
    expect([...sentences].filter(([, text]) => text.includes('%'))).toEqual([]);
  });
});

describe('the German texts', () => {
  const texts = [...sentencesOf(textsIn('de-DE')).values()];

  test('use none of the words that point at people', () => {
    expect(texts.filter((text) => BANNED_IN_GERMAN.test(text))).toEqual([]);
  });

  test.each(['Das ist eine Verletzung.', 'Der Sprint ist gescheitert.', 'Wer ist schuld?', 'Eure Punktzahl'])(
    'the search for such words finds “%s”',
    (text) => {
      expect(BANNED_IN_GERMAN.test(text)).toBe(true);
    },
  );

  test('quote as German does, and never with typewriter quotes but for what is typed in a search', () => {
    const withoutQuoted = texts.map((text) => text.replace(/„[^„“”]*“/gu, '').replace(/\("[^"]*"\)/g, ''));
    expect(withoutQuoted.filter((text) => /["„“”]/u.test(text))).toEqual([]);
  });

  test('speak to the team as ihr, and to nobody as Sie or du', () => {
    expect(texts.filter((text) => /\b(Ihnen|du|dein\p{L}*|dir|dich)\b/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /\p{L},? (Sie|Ihr\p{L}*)\b/u.test(text))).toEqual([]);
  });
});

/** Which names there are, down to the texts; a text with plural forms is one text. */
function shapeOf(part: string | Texts): unknown {
  if (typeof part === 'string') return 'text';
  if ('other' in part) return 'text with a number';
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, shapeOf(one)]));
}

function* countedIn(texts: Texts, above = ''): Generator<readonly [string, Texts]> {
  for (const [name, one] of Object.entries(texts)) {
    if (typeof one === 'string') continue;
    if ('other' in one) yield [above + name, one];
    else yield* countedIn(one, `${above}${name}.`);
  }
}

function formsOf(locale: string): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

function placesOf(text: string): readonly string[] {
  return text.match(/\{\d\}/g) ?? [];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
