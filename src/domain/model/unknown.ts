/** The word for what cannot be known. It is never 0, never null and never left out. */
export type Unknown = 'unknown';

/** A value, or the word that it cannot be known. */
export type Known<T> = T | Unknown;
