/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import './bridge';
import type { Words } from '../../static/panel/words';

const INFO = JSON.stringify({ config: { locales: ['en-US', 'de-DE'], fallback: { default: 'en-US' } } });
const asked: string[] = [];
let gone: readonly string[] = [];

/** The files of texts as the platform serves them beside the panel; those that are gone answer with 404. */
function serveTexts(file: string) {
  asked.push(file);
  const ok = !gone.includes(file);
  const text = file.endsWith('i18n-info.json')
    ? INFO
    : readFileSync(file.replace('./__LOCALES__', 'locales'), 'utf8');
  return Promise.resolve({
    ok,
    statusText: 'Not Found',
    json: () => Promise.resolve(JSON.parse(text) as unknown),
  });
}

/** The panel begins anew in a browser of this language. */
async function begin(
  browser: string,
): Promise<{ speak: (locale?: string) => Promise<boolean>; words: Words }> {
  jest.resetModules();
  jest.spyOn(navigator, 'language', 'get').mockReturnValue(browser);
  const { words } = await import('../../static/panel/words');
  return { ...(await import('../../static/panel/language/speak')), words };
}

beforeEach(() => {
  asked.length = 0;
  gone = [];
  document.documentElement.lang = '';
  Object.assign(globalThis, { fetch: serveTexts });
});
afterEach(() => jest.restoreAllMocks());

describe('the panel speaks', () => {
  test.each([
    ['German to whoever has Jira in German', 'de-DE', 'de-DE', 'Noch kein Sprint-Ziel.'],
    ['English to whoever has Jira in English', 'en-US', 'en-US', 'No sprint goal yet.'],
    ['English where there are no texts of the language', 'fr-FR', 'en-US', 'No sprint goal yet.'],
    ['English where nothing says which language', undefined, 'en-US', 'No sprint goal yet.'],
  ])('%s', async (_, locale, lang, text) => {
    const { speak, words } = await begin('en-US');
    expect(await speak(locale)).toBe(true);
    expect(words.noGoalYet).toBe(text);
    expect(document.documentElement.lang).toBe(lang);
  });

  test('with numbers that choose their own plural', async () => {
    const { speak, words } = await begin('de-DE');
    await speak('de-DE');
    expect([words.items(1, '1'), words.items(2, '2')]).toEqual(['1 Vorgang', '2 Vorgänge']);
    expect(words.agreement.weekdays).toHaveLength(7);
  });

  test('English when only the German texts are gone', async () => {
    gone = ['./__LOCALES__/de-DE.json'];
    const { speak, words } = await begin('de-DE');
    expect(await speak('de-DE')).toBe(true);
    expect([words.board, words.noGoalYet]).toEqual(['Board', 'No sprint goal yet.']);
  });

  test.each([
    ['no list of languages', ['./__LOCALES__/i18n-info.json']],
    ['no texts at all', ['./__LOCALES__/en-US.json', './__LOCALES__/de-DE.json']],
  ])('not with %s, and says so', async (_, missing) => {
    gone = missing;
    const { speak } = await begin('de-DE');
    expect(await speak('de-DE')).toBe(false);
  });
});

describe('the texts', () => {
  test('are on their way before anybody says which language it is', async () => {
    const { speak } = await begin('de-DE');
    expect(asked).toEqual(['./__LOCALES__/i18n-info.json']);
    await speak('de-DE');
    expect(asked).toEqual(['./__LOCALES__/i18n-info.json', './__LOCALES__/de-DE.json']);
  });

  test('of a browser in another language than Jira are replaced', async () => {
    const { speak, words } = await begin('en-US');
    await speak('de-DE');
    expect(asked.slice(1)).toEqual(['./__LOCALES__/en-US.json', './__LOCALES__/de-DE.json']);
    expect(words.nextView).toBe('Nächster Sprint');
  });
});

test('without any texts one sentence is left, with what to do', async () => {
  const { sayWithoutWords } = await import('../../static/panel/language/without-words');
  const place = document.createElement('div');
  sayWithoutWords(place);
  expect(place.querySelector('[role=alert]')?.textContent).toMatch(/could not be loaded\. Reload the page/);
  expect(document.documentElement.lang).toBe('en');
});
