const WORD = /[\p{L}\p{N}_]+\*?/gu;
const PHRASE = /"([^"]*)"/g;

/**
 * `~`: every word of the query stands in the text, whole and in any order; `pay*` finds a word that begins so,
 * and what stands in quotes inside the value must stand so in the text. Capitals do not matter.
 */
export function textMatches(query: string): (text: string) => boolean {
  const phrases = Array.from(query.matchAll(PHRASE), (found) => wordsOf(found[1] ?? ''));
  const single = wordsOf(query.replace(PHRASE, ' ')).map((word) => [word]);
  const sequences = [...phrases, ...single].filter(({ length }) => length > 0);
  return (text) => {
    const words = wordsOf(text);
    return sequences.every((sequence) => contains(words, sequence));
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function contains(words: readonly string[], sequence: readonly string[]): boolean {
  return words.some((_, start) =>
    sequence.every((wanted, offset) => wordMatches(wanted, words[start + offset] ?? '')),
  );
}

function wordMatches(wanted: string, word: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
