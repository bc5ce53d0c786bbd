import type { Texts } from '../../local/docs/texts-of';

/** Every single text, by its path such as `talk.states.hint`; plural forms are texts of their own. */
export function sentencesOf(texts: Texts, above = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, one]): (readonly [string, string])[] =>
      typeof one === 'string' ? [[above + name, one]] : [...sentencesOf(one, `${above}${name}.`)],
    ),
  );
}
