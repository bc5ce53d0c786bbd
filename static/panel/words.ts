import type { english } from './words/english';

/** What `english` says, in any language: the same keys, and functions of the same values. */
export type Words = InAnyLanguage<typeof english>;

type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: InAnyLanguage<T[Key]> };

/**
 * Every text of the panel, in the language of whoever looks (language/speak.ts fills it before anything is drawn).
 * The English ones are written in words/: one of a new view is added to words/english.ts.
 */
export const words = {} as Words;
