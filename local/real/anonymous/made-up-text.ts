import { charactersChanged } from '../../../src/jira/text-change';

/** A text of which nothing stays but its length, and whether it is empty or blank. */
export function sameLength(text: string): string {
  return text.trim() === '' ? ' '.repeat(text.length) : 'x'.repeat(text.length);
}

/**
 * A change between two texts of which nothing stays but the length of both, which of them is blank, and how much of them
 * changed.
 */
export function sameChange(before: string, after: string): readonly [string, string] {
  const isBlank = (text: string) => text.trim() === '';
  const kept = Math.max(before.length, after.length) - charactersChanged(before, after);
  const same = (isBlank(before) || isBlank(after) ? ' ' : 'x').repeat(kept);
  const side = (text: string, other: string) =>
    same + (isBlank(text) ? ' ' : other).repeat(text.length - kept);
  return [side(before, 'y'), side(after, 'z')];
}

/** The same for what may be no text at all. */
export function sameLengthOf(value: unknown): unknown {
  return typeof value === 'string' ? sameLength(value) : value;
}
