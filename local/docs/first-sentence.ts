/** The doc comment of what a file is about: that of its first function, else of its first value. */
const ABOUT = [
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function /,
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const /,
];

/** The first sentence of a file's doc comment: a rule says itself in it. Throws when there is none. */
export function firstSentence(text: string, path: string): string {
  const comment = ABOUT.map((about) => about.exec(text)?.[1]).find((found) => found !== undefined);
  const words = comment
    ?.replace(/^[ \t]*\*[ \t]?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = words === undefined ? undefined : /^.*?[.?](?=\s|$)/.exec(words)?.[0];
  if (sentence === undefined) throw new Error(`${path} does not say in a sentence what it is about.`);
  return sentence;
}
