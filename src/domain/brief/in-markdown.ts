/**
 * A text that somebody wrote stands in a brief as it reads, in one line: what Markdown or HTML would take for markup is
 * escaped, line breaks and control characters become spaces, and signs that turn the direction of writing are left out.
 * Example: `pay | *now*\n# <b>` → `pay \| \*now\* \# \<b\>`.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(DIRECTIONS, '')
    .replace(BREAKS, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LINKS, '$1\\:')
    .replace(WITHOUT_SCHEME, '$1\\.');
}

const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const BREAKS = /[\s\p{Cc}]+/gu;
const MARKUP = /[\\`*_[\]<>&#|~$]/g;
/** An address is shown, not linked: nobody chose to put a link into the brief. */
const LINKS = /\b(https?|ftp|mailto|javascript):/gi;
const WITHOUT_SCHEME = /\b(www)\./gi;
