import type { Words } from '../words';

/** Texts as a file of locales/ holds them: by name, nested; a list is numbered from 0, a text with a number has a form for each plural. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

type Say = (...given: readonly (number | string)[]) => string;

/**
 * The words that the texts of a language make: a text with places such as `{0}` is a function of what stands there, and
 * one with plural forms chooses by its first value, as the language does.
 */
export function wordsOf(texts: Texts, locale: string): Words {
  const plural = new Intl.PluralRules(locale);
  const counted = (forms: Texts): Say => {
    return (count, ...rest) => fill(formOf(forms, plural.select(Number(count))), [count, ...rest]);
  };
  const made = (part: string | Texts): unknown => {
    if (typeof part === 'string')
      return part.includes('{') ? (...given: string[]) => fill(part, given) : part;
    if ('other' in part) return counted(part);
    const parts = Object.entries(part).map(([name, one]) => [name, made(one)] as const);
    return '0' in part ? parts.map(([, one]) => one) : Object.fromEntries(parts);
  };
  return made(texts) as Words;
}

function formOf(forms: Texts, form: Intl.LDMLPluralRule): string {
  const text = forms[form] ?? forms['other'];
  return typeof text === 'string' ? text : '';
}

function fill(text: string, given: readonly (number | string)[]): string {
  return text.replace(/\{(\d)\}/g, (_place, index) => String(given[Number(index)]));
}
