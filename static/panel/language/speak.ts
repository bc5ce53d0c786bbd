import { i18n } from '@forge/bridge';
import { orNull } from '../patience';
import { words } from '../words';
import { wordsOf } from './words-of';

/** The language that everybody can be told in: the manifest falls back to it too. */
const FALLBACK = 'en-US';

type Locale = Parameters<typeof i18n.getTranslations>[0];

// Begun at once: most people have their browser in the language that they have Jira in.
const begun = textsIn(navigator.language);

/** Fills the words with those of the viewer's language, else of the fallback; `false` when no texts can be had. */
export async function speak(locale: string = FALLBACK): Promise<boolean> {
  await begun;
  const found = (await textsIn(locale)) ?? (await textsIn(FALLBACK));
  if (found === null) return false;
  Object.assign(words, wordsOf(found.translations, found.locale));
  document.documentElement.lang = found.locale;
  return true;
}

async function textsIn(locale: string) {
  const found = await orNull(() => i18n.getTranslations(locale as Locale));
  return found?.translations ? { translations: found.translations, locale: found.locale } : null;
}
